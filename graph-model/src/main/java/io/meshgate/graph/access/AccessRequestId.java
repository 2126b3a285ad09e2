package io.meshgate.graph.access;

import io.meshgate.graph.Id;

/**
 * The identity of an {@link AccessRequest}.
 *
 * @param value as it stands in the graph
 */
public record AccessRequestId(String value) implements Id {
}
