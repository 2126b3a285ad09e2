package io.meshgate.graph.product;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link DataProduct}.
 *
 * @param value as it stands in the graph
 */
public record ProductId(String value) implements Id {
}
