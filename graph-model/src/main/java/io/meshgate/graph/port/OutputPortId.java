package io.meshgate.graph.port;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link OutputPort}.
 *
 * @param value as it stands in the graph
 */
public record OutputPortId(String value) implements Id {
}
