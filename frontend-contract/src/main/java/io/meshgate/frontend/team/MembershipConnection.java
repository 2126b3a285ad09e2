package io.meshgate.frontend.team;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of memberships.
 *
 * @param edges the memberships of this page
 * @param pageInfo where this page stands
 */
public record MembershipConnection(List<MembershipEdge> edges, PageInfo pageInfo) {

	public MembershipConnection {
		edges = List.copyOf(edges);
	}

}
