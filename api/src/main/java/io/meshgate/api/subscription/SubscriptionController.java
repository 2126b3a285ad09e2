package io.meshgate.api.subscription;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.wire.Permits;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.subscription.SubscriptionConnection;
import io.meshgate.frontend.subscription.SubscriptionFilter;
import io.meshgate.graph.Page;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.subscription.Subscriptions;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Who holds access to what, as far as the viewer may see.
 */
@Controller
class SubscriptionController {

	private static final Connections<io.meshgate.graph.subscription.Subscription, SubscriptionConnection> NEWEST_FIRST = Connections
		.in(ListOrder.byInstant("subscriptions.createdAt", Subscriptions::cursor), SubscriptionViews.VIEWS::edge,
				SubscriptionConnection::new);

	private final Subscriptions subscriptions;

	private final Soon soon;

	private final Batch<OutputPortId, String, List<io.meshgate.graph.subscription.Subscription>> held;

	SubscriptionController(Subscriptions subscriptions, Soon soon, BatchLoaderRegistry registry) {
		this.subscriptions = subscriptions;
		this.soon = soon;
		this.held = new Batch<>(registry, "OutputPort.viewerSubscriptions",
				(viewer, ports, field) -> subscriptions.held(viewer, ports)
					.stream()
					.collect(Collectors.groupingBy((subscription) -> subscription.outputPort().id())));
	}

	@QueryMapping
	SubscriptionConnection subscriptions(@AuthenticationPrincipal Viewer viewer,
			@Argument @Nullable SubscriptionFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Page page = NEWEST_FIRST.page(first, after);
		return NEWEST_FIRST.of(page,
				this.subscriptions.list(viewer, SubscriptionFilters.of(filter, this.soon.at()), page));
	}

	@SchemaMapping
	CompletableFuture<List<Subscription>> viewerSubscriptions(OutputPort port, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.held.load(environment, viewer, new OutputPortId(GlobalId.valueOf(port)), "viewerSubscriptions")
			.thenApply((held) -> Stream.ofNullable(held)
				.flatMap(List::stream)
				.map(SubscriptionViews.VIEWS::subscription)
				.toList());
	}

	@SchemaMapping
	List<Permitted> viewerCan(Grant grant, @Argument @Nullable List<Action> actions) {
		return Permits.asked(grant.viewerCan(), actions);
	}

}
