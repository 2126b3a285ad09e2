package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of requests.
 *
 * @param edges the requests of this page
 * @param pageInfo where this page stands
 * @param totalCount how many the viewer may see in all
 * @param overdueCount on how many of these a decision should have been made by now
 */
public record AccessRequestConnection(List<AccessRequestEdge> edges, PageInfo pageInfo, int totalCount,
		int overdueCount) {

	public AccessRequestConnection {
		edges = List.copyOf(edges);
	}

}
