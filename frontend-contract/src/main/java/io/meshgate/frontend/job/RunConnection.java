package io.meshgate.frontend.job;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of runs.
 *
 * @param edges what is on this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record RunConnection(List<RunEdge> edges, PageInfo pageInfo, int totalCount) {

	public RunConnection {
		edges = List.copyOf(edges);
	}

}
