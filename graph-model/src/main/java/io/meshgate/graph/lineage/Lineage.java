package io.meshgate.graph.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of the mesh around something, as far as the viewer may see.
 *
 * @param level in which detail
 * @param nodes each once, the nearest first; the start is the first, at distance 0
 * @param edges each once, between the nodes, or between them and those of earlier answers
 * @param cut why it holds less than there is; null where it holds all
 * @param frontier where to go on from; null where it holds all
 */
public record Lineage(LineageLevel level, List<LineageNode> nodes, List<LineageEdge> edges, @Nullable LineageCut cut,
		@Nullable LineageFrontier frontier) {

	public Lineage {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

}
