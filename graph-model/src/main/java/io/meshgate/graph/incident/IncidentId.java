package io.meshgate.graph.incident;

import io.meshgate.graph.Id;

/**
 * The identity of an {@link Incident}.
 *
 * @param value as it stands in the graph
 */
public record IncidentId(String value) implements Id {
}
