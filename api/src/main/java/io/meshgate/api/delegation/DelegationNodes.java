package io.meshgate.api.delegation;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.delegation.Delegation;
import io.meshgate.graph.delegation.DelegationId;
import io.meshgate.graph.delegation.Delegations;
import io.meshgate.graph.loading.Circle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Delegations as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class DelegationNodes {

	@Bean
	NodeSource delegationSource() {
		return NodeSource.of(Delegation.class, DelegationId::new, Delegations.LOADING,
				DelegationViews.VIEWS::delegation);
	}

	@Bean
	FactsSource delegationFacts() {
		return FactsSource.of(Delegation.class, Circle.DELEGATION, DelegationId::new,
				Delegations.LOADING.map(DelegationViews::facts));
	}

}
