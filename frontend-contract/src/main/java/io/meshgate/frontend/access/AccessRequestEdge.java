package io.meshgate.frontend.access;

/**
 * A request in a list.
 *
 * @param cursor where this request stands in the list
 * @param node the request
 */
public record AccessRequestEdge(String cursor, AccessRequest node) {
}
