package io.meshgate.graph.job;

import io.meshgate.graph.Id;

/**
 * The identity of a run: its own, as OpenLineage has it.
 *
 * @param value as it stands in the graph
 */
public record RunId(String value) implements Id {
}
