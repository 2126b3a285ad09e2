package io.meshgate.api.governance.waiver;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.governance.Waiver;
import io.meshgate.frontend.governance.WaiverStatus;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.governance.waiver.Waivers;
import io.meshgate.graph.loading.Circle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Waivers as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class WaiverNodes {

	@Bean
	NodeSource waiverSource() {
		return NodeSource.of(Waiver.class, WaiverId::new, Waivers.LOADING, WaiverViews.VIEWS::waiver);
	}

	@Bean
	ViewerCan<Waiver> waiverPermits(Standings<GovernanceRuleId, RuleStanding> rules) {
		return rules.decide(Waiver.class, Waiver::rule,
				(waiver, rule) -> Permits.all(new Facts.OfWaiver(rule, waiver.status() == WaiverStatus.RUNNING)));
	}

	@Bean
	FactsSource waiverFacts() {
		return FactsSource.of(Waiver.class, Circle.WAIVER, WaiverId::new,
				Waivers.STANDINGS.map((waiver) -> new Facts.OfWaiver(waiver.standing(), waiver.running())));
	}

}
