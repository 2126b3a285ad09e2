package io.meshgate.graph.check;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link CheckResult}.
 *
 * @param value as it stands in the graph
 */
public record CheckResultId(String value) implements Id {
}
