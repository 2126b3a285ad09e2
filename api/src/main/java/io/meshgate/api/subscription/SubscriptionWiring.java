package io.meshgate.api.subscription;

import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.meshgate.api.wire.Viewing;
import io.meshgate.frontend.subscription.Subscription;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The fields of a subscription that take a selection. Controllers cannot answer them: by
 * its name the framework takes the type for the root of live events.
 */
@Component
class SubscriptionWiring implements RuntimeWiringConfigurer {

	private final ConsumerFields consumers;

	private final Soon soon;

	SubscriptionWiring(ConsumerFields consumers, Soon soon) {
		this.consumers = consumers;
		this.soon = soon;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type(
				"Subscription", (
						type) -> type
							.dataFetcher("consumer",
									(environment) -> this.consumers.ofSubscription(source(environment),
											Viewing.by(Objects.requireNonNull(
													SecurityContextHolder.getContext().getAuthentication())),
											environment))
							.dataFetcher("expiringSoon",
									(environment) -> this.soon.covers(source(environment).runsOutAt())));
	}

	private static Subscription source(DataFetchingEnvironment environment) {
		return Objects.requireNonNull(environment.<Subscription>getSource());
	}

}
