package io.meshgate.api;

import java.time.Clock;

import io.meshgate.graph.Graph;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.subscription.Subscriptions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The stores as beans, all reading the same clock.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class StoreConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	Changes changes(Graph graph, Clock clock) {
		return new Changes(graph, clock);
	}

	@Bean
	Products products(Graph graph, Clock clock) {
		return new Products(graph, clock);
	}

	@Bean
	AccessRequests accessRequests(Graph graph, Clock clock) {
		return new AccessRequests(graph, clock);
	}

	@Bean
	Subscriptions subscriptions(Graph graph, Clock clock) {
		return new Subscriptions(graph, clock);
	}

}
