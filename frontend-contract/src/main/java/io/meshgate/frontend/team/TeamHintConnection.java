package io.meshgate.frontend.team;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of hints.
 *
 * @param edges the hints of this page
 * @param pageInfo where this page stands
 */
public record TeamHintConnection(List<TeamHintEdge> edges, PageInfo pageInfo) {

	public TeamHintConnection {
		edges = List.copyOf(edges);
	}

}
