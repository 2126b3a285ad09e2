package io.meshgate.frontend.platform;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of output ports.
 *
 * @param edges the output ports of this page
 * @param pageInfo where this page stands
 * @param totalCount how many the viewer may see in all
 */
public record OutputPortConnection(List<OutputPortEdge> edges, PageInfo pageInfo, int totalCount) {

	public OutputPortConnection {
		edges = List.copyOf(edges);
	}

}
