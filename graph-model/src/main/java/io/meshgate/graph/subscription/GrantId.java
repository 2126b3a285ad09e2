package io.meshgate.graph.subscription;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Grant}.
 *
 * @param value as it stands in the graph
 */
public record GrantId(String value) implements Id {
}
