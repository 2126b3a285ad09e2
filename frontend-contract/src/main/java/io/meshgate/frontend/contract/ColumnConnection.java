package io.meshgate.frontend.contract;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of columns.
 *
 * @param edges the columns of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record ColumnConnection(List<ColumnEdge> edges, PageInfo pageInfo, int totalCount) {

	public ColumnConnection {
		edges = List.copyOf(edges);
	}

}
