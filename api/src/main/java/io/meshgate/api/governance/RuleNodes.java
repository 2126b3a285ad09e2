package io.meshgate.api.governance;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.GovernanceRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Rules as nodes.
 */
@Configuration(proxyBeanMethods = false)
class RuleNodes {

	@Bean
	NodeSource governanceRuleSource(GovernanceRules rules) {
		return NodeSource.of(GovernanceRule.class, GovernanceRuleId::new, rules::load, RuleViews.VIEWS::rule);
	}

}
