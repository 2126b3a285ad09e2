package io.meshgate.frontend.dataset;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of the columns of a dataset.
 *
 * @param edges what is on this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record DatasetColumnConnection(List<DatasetColumnEdge> edges, PageInfo pageInfo, int totalCount) {

	public DatasetColumnConnection {
		edges = List.copyOf(edges);
	}

}
