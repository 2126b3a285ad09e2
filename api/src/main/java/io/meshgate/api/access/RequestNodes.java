package io.meshgate.api.access;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.loading.Circle;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Requests as nodes.
 */
@Configuration(proxyBeanMethods = false)
class RequestNodes {

	@Bean
	NodeSource accessRequestSource() {
		return NodeSource.of(AccessRequest.class, AccessRequestId::new, AccessRequests.LOADING,
				AccessViews.VIEWS::request);
	}

	@Bean
	FactsSource accessRequestFacts() {
		return FactsSource.of(AccessRequest.class, Circle.ACCESS_REQUEST, AccessRequestId::new,
				AccessRequests.LOADING.map(AccessViews::facts));
	}

}
