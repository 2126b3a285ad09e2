package io.meshgate.frontend.lineage;

/**
 * Data go from one node to another.
 *
 * @param from the global id of the node the data come from
 * @param to the global id of the node the data go to
 */
public record LineageEdge(String from, String to) {
}
