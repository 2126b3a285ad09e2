package io.meshgate.graph.quality;

import io.meshgate.graph.Id;

/**
 * The identity of an {@link Objective}.
 *
 * @param value as it stands in the graph
 */
public record ObjectiveId(String value) implements Id {
}
