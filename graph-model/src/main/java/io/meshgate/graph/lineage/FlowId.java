package io.meshgate.graph.lineage;

import io.meshgate.graph.Id;

/**
 * The identity of something that data go through, of whichever level.
 *
 * @param value as it stands in the graph
 */
public record FlowId(String value) implements Id {
}
