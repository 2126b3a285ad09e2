package io.meshgate.graph.check;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link QualityCheck}.
 *
 * @param value as it stands in the graph
 */
public record QualityCheckId(String value) implements Id {
}
