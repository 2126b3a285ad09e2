package io.meshgate.frontend.lineage;

import java.util.List;

/**
 * Ways from one thing to another.
 *
 * @param paths the shortest first
 * @param edges what they go over, each once
 * @param truncated whether others as short may have been missed
 */
public record LineagePaths(List<LineagePath> paths, List<LineageEdge> edges, boolean truncated) {

	public LineagePaths {
		paths = List.copyOf(paths);
		edges = List.copyOf(edges);
	}

}
