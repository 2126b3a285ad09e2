package io.meshgate.api.governance;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.governance.GovernanceRuleConnection;
import io.meshgate.graph.governance.GovernanceRule;

/**
 * How the list of rules is cut into pages.
 */
final class RulePages {

	/** By name. */
	static final Connections<GovernanceRule, GovernanceRuleConnection> RULES = Connections.in(
			ListOrder.byName("governanceRules.name", GovernanceRule::name, GovernanceRule::id), RuleViews.VIEWS::edge,
			GovernanceRuleConnection::new);

	private RulePages() {
	}

}
