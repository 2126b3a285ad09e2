package io.meshgate.graph.application;

import io.meshgate.graph.Id;

/**
 * The identity of an {@link Application}.
 *
 * @param value as it stands in the graph
 */
public record ApplicationId(String value) implements Id {
}
