package io.meshgate.graph.lineage.declaring;

/**
 * What somebody says by hand of where data go.
 *
 * @param ends from where to where
 * @param reason why they say so
 */
public record Declaration(FlowEnds ends, String reason) {
}
