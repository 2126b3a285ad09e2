package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of baskets.
 *
 * @param edges the baskets of this page
 * @param pageInfo where this page stands
 * @param totalCount how many the viewer may see in all
 */
public record AccessBasketConnection(List<AccessBasketEdge> edges, PageInfo pageInfo, int totalCount) {

	public AccessBasketConnection {
		edges = List.copyOf(edges);
	}

}
