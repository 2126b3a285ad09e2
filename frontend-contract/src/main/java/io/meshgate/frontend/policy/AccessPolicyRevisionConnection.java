package io.meshgate.frontend.policy;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of what a policy said.
 *
 * @param edges the revisions of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record AccessPolicyRevisionConnection(List<AccessPolicyRevisionEdge> edges, PageInfo pageInfo, int totalCount) {

	public AccessPolicyRevisionConnection {
		edges = List.copyOf(edges);
	}

}
