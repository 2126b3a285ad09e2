package io.meshgate.frontend.incident;

/**
 * An incident in a list.
 *
 * @param cursor where this incident stands in the list
 * @param node the incident
 */
public record IncidentEdge(String cursor, Incident node) {
}
