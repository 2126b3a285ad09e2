package io.meshgate.graph.lineage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

	/**
	 * Those that nothing feeds, of a lineage upstream. Of one that was cut, those are
	 * left out of which that is not sure: what feeds them may be what was cut off.
	 * @return the nearest first
	 */
	public List<LineageNode> sources() {
		Set<FlowId> fed = this.edges.stream()
			.filter((edge) -> !edge.from().equals(edge.to()))
			.map(LineageEdge::to)
			.collect(Collectors.toSet());
		return this.nodes.stream().filter((node) -> !fed.contains(node.id()) && node.distance() < wholeUpTo()).toList();
	}

	/** All that feeds what is nearer than this is among the nodes. */
	private int wholeUpTo() {
		return switch (this.cut) {
			case null -> Integer.MAX_VALUE;
			case DEPTH -> this.nodes.getLast().distance();
			case WIDTH, BUDGET, TIME -> this.nodes.getLast().distance() - 1;
		};
	}

}
