package io.meshgate.frontend.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of the mesh as nodes and edges: a set, not a tree of paths; cycles are possible.
 *
 * @param nodes each once, the nearest first; the start is among them at distance 0
 * @param edges each once, between the nodes
 * @param truncated present when the answer was cut: why
 */
public record Lineage(List<LineageNode> nodes, List<LineageEdge> edges, @Nullable Truncation truncated) {

	public Lineage {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

}
