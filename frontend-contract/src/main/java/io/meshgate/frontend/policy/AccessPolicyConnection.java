package io.meshgate.frontend.policy;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of policies.
 *
 * @param edges the policies of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record AccessPolicyConnection(List<AccessPolicyEdge> edges, PageInfo pageInfo, int totalCount) {

	public AccessPolicyConnection {
		edges = List.copyOf(edges);
	}

}
