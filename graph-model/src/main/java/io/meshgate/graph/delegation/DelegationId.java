package io.meshgate.graph.delegation;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Delegation}.
 *
 * @param value as it stands in the graph
 */
public record DelegationId(String value) implements Id {
}
