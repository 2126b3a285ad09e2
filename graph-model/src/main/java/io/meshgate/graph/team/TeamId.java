package io.meshgate.graph.team;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Team}.
 *
 * @param value as it stands in the graph
 */
public record TeamId(String value) implements Id {
}
