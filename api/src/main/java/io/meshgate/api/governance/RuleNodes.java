package io.meshgate.api.governance;

import java.util.function.Function;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.GovernanceRules;
import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.loading.Circle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Rules as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class RuleNodes {

	@Bean
	NodeSource governanceRuleSource() {
		return NodeSource.of(GovernanceRule.class, GovernanceRuleId::new, GovernanceRules.LOADING,
				RuleViews.VIEWS::rule);
	}

	@Bean
	Standings<GovernanceRuleId, RuleStanding> governanceRuleStandings(GovernanceRules rules,
			BatchLoaderRegistry registry) {
		return new Standings<>(registry, GovernanceRule.class, GovernanceRuleId::new, rules::standings);
	}

	@Bean
	ViewerCan<GovernanceRule> governanceRulePermits(Standings<GovernanceRuleId, RuleStanding> standings) {
		return standings.decide(GovernanceRule.class, Function.identity(),
				(_, standing) -> Permits.all(new Facts.OfRule(standing)));
	}

	@Bean
	FactsSource governanceRuleFacts() {
		return FactsSource.of(GovernanceRule.class, Circle.GOVERNANCE_RULE, GovernanceRuleId::new,
				GovernanceRules.STANDINGS.map(Facts.OfRule::new));
	}

}
