package io.meshgate.frontend.lineage;

import java.util.List;

import io.meshgate.frontend.Node;

/**
 * A way by which data go.
 *
 * @param length how many hops it takes
 * @param nodes what is on it
 */
public record LineagePath(int length, List<Node> nodes) {

	public LineagePath {
		nodes = List.copyOf(nodes);
	}

}
