package io.meshgate.graph.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of the mesh around a product, as far as the viewer may see.
 *
 * @param nodes each once, the nearest first; the start is the first, at distance 0
 * @param edges each once, between the nodes
 * @param cut why it holds less than there is; null where it holds all
 */
public record Lineage(List<LineageNode> nodes, List<LineageEdge> edges, @Nullable LineageCut cut) {

	public Lineage {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

}
