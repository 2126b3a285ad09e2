package io.meshgate.graph.lineage;

/**
 * What a lineage starts from.
 *
 * @param level of which level it is
 * @param id which one
 */
public record LineageStart(LineageLevel level, FlowId id) {
}
