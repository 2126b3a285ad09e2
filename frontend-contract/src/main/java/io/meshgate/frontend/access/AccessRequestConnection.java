package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of requests.
 *
 * @param edges the requests of this page
 * @param pageInfo where this page stands
 * @param totalCount how many the viewer may see in all
 */
public record AccessRequestConnection(List<AccessRequestEdge> edges, PageInfo pageInfo, int totalCount) {

	public AccessRequestConnection {
		edges = List.copyOf(edges);
	}

}
