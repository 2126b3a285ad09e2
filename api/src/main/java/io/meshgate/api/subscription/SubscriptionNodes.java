package io.meshgate.api.subscription;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.subscription.Subscriptions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Subscriptions and grants as nodes: who sees the one sees the other. And what one may do
 * with subscriptions, which controllers cannot answer: see {@link SubscriptionWiring}.
 */
@Configuration(proxyBeanMethods = false)
class SubscriptionNodes {

	@Bean
	NodeSource subscriptionSource() {
		return NodeSource.of(Subscription.class, SubscriptionId::new, Subscriptions.LOADING,
				SubscriptionViews.VIEWS::subscription);
	}

	@Bean
	NodeSource grantSource() {
		return NodeSource.of(Grant.class, GrantId::new,
				(_) -> Subscriptions.LOADING_OF_GRANTS.flatMap(SubscriptionViews.VIEWS::grants));
	}

	@Bean
	FactsSource subscriptionFacts() {
		return FactsSource.of(Subscription.class, Circle.SUBSCRIPTION, SubscriptionId::new,
				Subscriptions.LOADING.map((subscription) -> SubscriptionViews.facts(subscription)));
	}

	@Bean
	FactsSource grantFacts() {
		return new FactsSource(Grant.class, Set.of(), Circle.GRANT,
				(id) -> Subscriptions.LOADING_OF_GRANTS
					.<Facts>flatMap((subscription) -> subscription.grants()
						.stream()
						.filter((grant) -> grant.id().value().equals(id))
						.map((grant) -> SubscriptionViews.facts(subscription, grant))
						.toList())
					.those(List.of(new GrantId(id))));
	}

	@Bean
	ViewerCan<Subscription> subscriptionPermits() {
		return new ViewerCan<>(Subscription.class,
				(subscription, _) -> CompletableFuture.completedFuture(subscription.viewerCan()));
	}

}
