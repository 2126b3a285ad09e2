package io.meshgate.graph.platform;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Platform}.
 *
 * @param value as it stands in the graph
 */
public record PlatformId(String value) implements Id {
}
