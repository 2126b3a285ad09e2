package io.meshgate.api.policy;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.graph.policy.AccessPolicies;
import io.meshgate.graph.policy.AccessPolicyId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Policies as nodes.
 */
@Configuration(proxyBeanMethods = false)
class PolicyNodes {

	@Bean
	NodeSource accessPolicySource(AccessPolicies policies) {
		return NodeSource.of(AccessPolicy.class, AccessPolicyId::new, policies::load, PolicyViews.VIEWS::policy);
	}

}
