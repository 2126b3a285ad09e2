package io.meshgate.graph.port;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Contract}.
 *
 * @param value as it stands in the graph
 */
public record ContractId(String value) implements Id {
}
