package io.meshgate.api.access;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.wire.Viewing;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.subscription.SubscriptionId;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What was asked about a subscription. Controllers cannot answer that: by its name the
 * framework takes the type for the root of live events.
 */
@Component
class SubscriptionRequests
		implements RuntimeWiringConfigurer, SelfDescribingDataFetcher<CompletableFuture<List<AccessRequest>>> {

	private final Batch<SubscriptionId, String, List<io.meshgate.graph.access.AccessRequest>> about;

	SubscriptionRequests(AccessRequests requests, BatchLoaderRegistry registry) {
		this.about = new Batch<>(registry, "Subscription.requests",
				(viewer, subscriptions, field) -> requests.about(viewer, subscriptions)
					.stream()
					.collect(Collectors.groupingBy(io.meshgate.graph.access.AccessRequest::subscription)));
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Subscription", (type) -> type.dataFetcher("requests", this));
	}

	@Override
	public CompletableFuture<List<AccessRequest>> get(DataFetchingEnvironment environment) {
		Subscription subscription = Objects.requireNonNull(environment.<Subscription>getSource());
		return this.about
			.load(environment,
					Viewing.by(Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())),
					new SubscriptionId(GlobalId.valueOf(subscription)), "requests")
			.thenApply((requests) -> Stream.ofNullable(requests)
				.flatMap(List::stream)
				.map(AccessViews.VIEWS::request)
				.toList());
	}

	@Override
	public String getDescription() {
		return "Subscription.requests";
	}

	@Override
	public ResolvableType getReturnType() {
		return ResolvableType.forClassWithGenerics(CompletableFuture.class,
				ResolvableType.forClassWithGenerics(List.class, AccessRequest.class));
	}

}
