package io.meshgate.api.policy;

import java.util.function.Function;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.policy.AccessPolicies;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.policy.PolicyStanding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * Policies as nodes, and what one may do with them.
 */
@Configuration(proxyBeanMethods = false)
class PolicyNodes {

	@Bean
	NodeSource accessPolicySource() {
		return NodeSource.of(AccessPolicy.class, AccessPolicyId::new, AccessPolicies.LOADING,
				PolicyViews.VIEWS::policy);
	}

	@Bean
	Standings<AccessPolicyId, PolicyStanding> accessPolicyStandings(AccessPolicies policies,
			BatchLoaderRegistry registry) {
		return new Standings<>(registry, AccessPolicy.class, AccessPolicyId::new, policies::standings);
	}

	@Bean
	ViewerCan<AccessPolicy> accessPolicyPermits(Standings<AccessPolicyId, PolicyStanding> standings) {
		return standings.decide(AccessPolicy.class, Function.identity(),
				(_, standing) -> Permits.all(new Facts.OfAccessPolicy(standing)));
	}

	@Bean
	FactsSource accessPolicyFacts() {
		return FactsSource.of(AccessPolicy.class, Circle.ACCESS_POLICY, AccessPolicyId::new,
				AccessPolicies.STANDINGS.map(Facts.OfAccessPolicy::new));
	}

}
