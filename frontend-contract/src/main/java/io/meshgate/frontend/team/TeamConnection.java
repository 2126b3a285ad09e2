package io.meshgate.frontend.team;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of teams.
 *
 * @param edges the teams of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record TeamConnection(List<TeamEdge> edges, PageInfo pageInfo, int totalCount) {

	public TeamConnection {
		edges = List.copyOf(edges);
	}

}
