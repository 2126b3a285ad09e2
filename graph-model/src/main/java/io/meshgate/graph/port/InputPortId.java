package io.meshgate.graph.port;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link InputPort}.
 *
 * @param value as it stands in the graph
 */
public record InputPortId(String value) implements Id {
}
