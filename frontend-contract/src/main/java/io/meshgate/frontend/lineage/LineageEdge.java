package io.meshgate.frontend.lineage;

import java.util.List;

/**
 * Data go from one node to another.
 *
 * @param from the global id of the node the data come from
 * @param to the global id of the node the data go to
 * @param origins who says so
 */
public record LineageEdge(String from, String to, List<LineageOrigin> origins) {

	public LineageEdge {
		origins = List.copyOf(origins);
	}

}
