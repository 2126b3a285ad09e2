package io.meshgate.graph.lineage.path;

import java.util.List;

import io.meshgate.graph.lineage.FlowId;

/**
 * A way by which data go; nothing is on it twice.
 *
 * @param nodes from where to where, both included
 */
public record LineagePath(List<FlowId> nodes) {

	public LineagePath {
		nodes = List.copyOf(nodes);
	}

}
