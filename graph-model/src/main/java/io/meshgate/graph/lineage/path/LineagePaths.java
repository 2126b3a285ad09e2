package io.meshgate.graph.lineage.path;

import java.util.List;

import io.meshgate.graph.lineage.LineageEdge;
import io.meshgate.graph.lineage.LineageLevel;

/**
 * The shortest ways from one thing to another, as far as the viewer may see.
 *
 * @param level of what is on them
 * @param paths the shortest first
 * @param edges that they go over, each once
 * @param cut whether there may be others as short
 */
public record LineagePaths(LineageLevel level, List<LineagePath> paths, List<LineageEdge> edges, boolean cut) {

	public LineagePaths {
		paths = List.copyOf(paths);
		edges = List.copyOf(edges);
	}

}
