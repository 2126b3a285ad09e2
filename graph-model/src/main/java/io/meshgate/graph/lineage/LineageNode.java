package io.meshgate.graph.lineage;

/**
 * Something on the way.
 *
 * @param id which one
 * @param distance the fewest hops from the start over what the viewer may see
 */
public record LineageNode(FlowId id, int distance) {
}
