package io.meshgate.api.audit;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.meshgate.api.page.PageArguments;
import io.meshgate.api.wire.Viewing;
import io.meshgate.frontend.audit.TimelineEntryConnection;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.audit.Timeline;
import io.meshgate.graph.audit.Timelines;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What happened on a subscription. Controllers cannot answer that: by its name the
 * framework takes the type for the root of live events.
 */
@Component
class SubscriptionTimeline
		implements RuntimeWiringConfigurer, SelfDescribingDataFetcher<CompletableFuture<TimelineEntryConnection>> {

	private final TimelinePages pages;

	SubscriptionTimeline(Timelines timelines, BatchLoaderRegistry registry) {
		this.pages = new TimelinePages(timelines, Timeline.SUBSCRIPTION, registry);
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Subscription", (type) -> type.dataFetcher("timeline", this));
	}

	@Override
	public CompletableFuture<TimelineEntryConnection> get(DataFetchingEnvironment environment) {
		Subscription subscription = Objects.requireNonNull(environment.<Subscription>getSource());
		PageArguments asked = new PageArguments(environment.getArgument("first"), environment.getArgument("after"));
		return this.pages.load(subscription, asked,
				Viewing.by(Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())),
				environment);
	}

	@Override
	public String getDescription() {
		return "Subscription.timeline";
	}

	@Override
	public ResolvableType getReturnType() {
		return ResolvableType.forClassWithGenerics(CompletableFuture.class, TimelineEntryConnection.class);
	}

}
