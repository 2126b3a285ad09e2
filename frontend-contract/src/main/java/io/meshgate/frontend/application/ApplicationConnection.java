package io.meshgate.frontend.application;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of applications.
 *
 * @param edges the applications of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record ApplicationConnection(List<ApplicationEdge> edges, PageInfo pageInfo, int totalCount) {

	public ApplicationConnection {
		edges = List.copyOf(edges);
	}

}
