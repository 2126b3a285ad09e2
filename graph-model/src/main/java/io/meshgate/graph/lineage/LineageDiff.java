package io.meshgate.graph.lineage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What two lineages of one thing differ in.
 *
 * @param level in which detail
 * @param come what is on the way in the later one alone, the nearest first
 * @param gone what was on the way in the earlier one alone
 * @param drawn the edges of the later one alone
 * @param ended the edges of the earlier one alone
 * @param cut why one of them holds less than there is; null where both hold all
 */
public record LineageDiff(LineageLevel level, List<LineageNode> come, List<LineageNode> gone, List<LineageEdge> drawn,
		List<LineageEdge> ended, @Nullable LineageCut cut) {

	public LineageDiff {
		come = List.copyOf(come);
		gone = List.copyOf(gone);
		drawn = List.copyOf(drawn);
		ended = List.copyOf(ended);
	}

	/**
	 * What differs, as far as both hold all there is.
	 * @param before the earlier one
	 * @param after the later one
	 * @return the difference
	 */
	static LineageDiff between(Lineage before, Lineage after) {
		LineageCut cut = (before.cut() != null) ? before.cut() : after.cut();
		int sure = Math.min(before.wholeUpTo(), after.wholeUpTo());
		return new LineageDiff(after.level(), nodes(after, before, sure), nodes(before, after, sure),
				edges(after, before, sure), edges(before, after, sure), cut);
	}

	private static List<LineageNode> nodes(Lineage some, Lineage others, int sure) {
		Set<FlowId> known = others.nodes().stream().map(LineageNode::id).collect(Collectors.toSet());
		return some.nodes().stream().filter((node) -> node.distance() <= sure && !known.contains(node.id())).toList();
	}

	private static List<LineageEdge> edges(Lineage some, Lineage others, int sure) {
		Set<List<FlowId>> known = others.edges().stream().map(LineageDiff::ends).collect(Collectors.toSet());
		Set<FlowId> near = some.nodes()
			.stream()
			.filter((node) -> node.distance() <= sure)
			.map(LineageNode::id)
			.collect(Collectors.toSet());
		return some.edges()
			.stream()
			.filter((edge) -> near.contains(edge.from()) && near.contains(edge.to()) && !known.contains(ends(edge)))
			.toList();
	}

	private static List<FlowId> ends(LineageEdge edge) {
		return List.of(edge.from(), edge.to());
	}

}
