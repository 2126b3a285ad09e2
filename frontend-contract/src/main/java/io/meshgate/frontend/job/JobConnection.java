package io.meshgate.frontend.job;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of jobs.
 *
 * @param edges what is on this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record JobConnection(List<JobEdge> edges, PageInfo pageInfo, int totalCount) {

	public JobConnection {
		edges = List.copyOf(edges);
	}

}
