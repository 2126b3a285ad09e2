package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of rules.
 *
 * @param edges the rules of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record GovernanceRuleConnection(List<GovernanceRuleEdge> edges, PageInfo pageInfo, int totalCount) {

	public GovernanceRuleConnection {
		edges = List.copyOf(edges);
	}

}
