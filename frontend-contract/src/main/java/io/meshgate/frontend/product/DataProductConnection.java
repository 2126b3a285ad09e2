package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of products.
 *
 * @param edges the products of this page
 * @param pageInfo where this page stands
 * @param totalCount how many the viewer may see in all
 */
public record DataProductConnection(List<DataProductEdge> edges, PageInfo pageInfo, int totalCount) {

	public DataProductConnection {
		edges = List.copyOf(edges);
	}

}
