package io.meshgate.frontend.delegation;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of delegations.
 *
 * @param edges the delegations of this page
 * @param pageInfo where this page stands
 * @param totalCount how many the viewer may see in all
 */
public record DelegationConnection(List<DelegationEdge> edges, PageInfo pageInfo, int totalCount) {

	public DelegationConnection {
		edges = List.copyOf(edges);
	}

}
