package io.meshgate.frontend.check;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of results.
 *
 * @param edges the results of this page
 * @param pageInfo where this page stands
 */
public record CheckResultConnection(List<CheckResultEdge> edges, PageInfo pageInfo) {

	public CheckResultConnection {
		edges = List.copyOf(edges);
	}

}
