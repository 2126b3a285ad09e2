package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of waivers.
 *
 * @param edges the waivers of this page
 * @param pageInfo where this page stands
 * @param totalCount how many the viewer may see in all
 */
public record WaiverConnection(List<WaiverEdge> edges, PageInfo pageInfo, int totalCount) {

	public WaiverConnection {
		edges = List.copyOf(edges);
	}

}
