package io.meshgate.graph.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
	 * Those that nothing feeds, of a lineage upstream with its origins. Of one that was
	 * cut, those are left out of which that is not sure: what feeds them may be what was
	 * cut off. The names of one dataset are one thing: what feeds one feeds all.
	 * @return the nearest first
	 */
	public List<LineageNode> sources() {
		Map<FlowId, FlowId> names = new HashMap<>();
		this.edges.stream()
			.filter(Lineage::isName)
			.forEach((edge) -> names.put(one(names, edge.from()), one(names, edge.to())));
		Set<FlowId> fed = this.edges.stream()
			.filter((edge) -> !isName(edge) && !one(names, edge.from()).equals(one(names, edge.to())))
			.map((edge) -> one(names, edge.to()))
			.collect(Collectors.toSet());
		return this.nodes.stream()
			.filter((node) -> !fed.contains(one(names, node.id())) && node.distance() < wholeUpTo())
			.toList();
	}

	private static boolean isName(LineageEdge edge) {
		return edge.origins().stream().anyMatch((origin) -> origin.source() == LineageSource.SYMLINK);
	}

	/** The name that stands for all names of a thing. */
	private static FlowId one(Map<FlowId, FlowId> names, FlowId name) {
		FlowId one = name;
		for (FlowId next = names.get(one); next != null && !next.equals(one); next = names.get(one)) {
			one = next;
		}
		return one;
	}

	/** All that feeds what is nearer than this is among the nodes. */
	int wholeUpTo() {
		return switch (this.cut) {
			case null -> Integer.MAX_VALUE;
			case DEPTH -> furthest();
			case WIDTH, BUDGET, TIME -> furthest() - 1;
		};
	}

	private int furthest() {
		return this.nodes.isEmpty() ? 0 : this.nodes.getLast().distance();
	}

}
