package io.meshgate.graph.lineage;

import java.util.List;

/**
 * Data go from one thing to another.
 *
 * @param from what they come from
 * @param to what they go to
 * @param origins who says so, each once; empty where that was not asked
 */
public record LineageEdge(FlowId from, FlowId to, List<LineageOrigin> origins) {

	public LineageEdge {
		origins = List.copyOf(origins);
	}

}
