package io.meshgate.frontend.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a lineage differs in between two moments.
 *
 * @param added what is on the way at the later moment alone
 * @param removed what was on the way at the earlier moment alone
 * @param addedEdges the edges of the later moment alone
 * @param removedEdges the edges of the earlier moment alone
 * @param truncated present when one of the two was cut: why
 */
public record LineageDiff(List<LineageNode> added, List<LineageNode> removed, List<LineageEdge> addedEdges,
		List<LineageEdge> removedEdges, @Nullable Truncation truncated) {

	public LineageDiff {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		addedEdges = List.copyOf(addedEdges);
		removedEdges = List.copyOf(removedEdges);
	}

}
