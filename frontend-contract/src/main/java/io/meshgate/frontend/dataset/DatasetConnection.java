package io.meshgate.frontend.dataset;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of datasets.
 *
 * @param edges what is on this page
 * @param pageInfo where this page stands
 * @param totalCount how many the viewer sees in all
 */
public record DatasetConnection(List<DatasetEdge> edges, PageInfo pageInfo, int totalCount) {

	public DatasetConnection {
		edges = List.copyOf(edges);
	}

}
