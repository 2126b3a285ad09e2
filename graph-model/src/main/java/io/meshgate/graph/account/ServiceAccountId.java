package io.meshgate.graph.account;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link ServiceAccount}.
 *
 * @param value as it stands in the graph
 */
public record ServiceAccountId(String value) implements Id {
}
