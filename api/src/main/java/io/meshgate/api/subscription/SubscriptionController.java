package io.meshgate.api.subscription;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Viewing;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.access.AccessRequest;
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
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
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

	SubscriptionController(Subscriptions subscriptions) {
		this.subscriptions = subscriptions;
	}

	@QueryMapping
	SubscriptionConnection subscriptions(@AuthenticationPrincipal Viewer viewer,
			@Argument @Nullable SubscriptionFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Page page = NEWEST_FIRST.page(first, after);
		return NEWEST_FIRST.of(page, this.subscriptions.list(viewer, SubscriptionFilters.of(filter), page));
	}

	@BatchMapping(typeName = "AccessRequest")
	Map<AccessRequest, Subscription> subscription(List<AccessRequest> requests, Principal principal) {
		Map<String, io.meshgate.graph.subscription.Subscription> found = this.subscriptions
			.ofRequests(Viewing.by(principal), requests.stream().map(SubscriptionController::id).distinct().toList());
		return requests.stream()
			.distinct()
			.filter((request) -> found.containsKey(id(request)))
			.collect(Collectors.toMap(Function.identity(),
					(request) -> SubscriptionViews.VIEWS.subscription(Objects.requireNonNull(found.get(id(request))))));
	}

	@BatchMapping(typeName = "OutputPort")
	Map<OutputPort, List<Subscription>> viewerSubscriptions(List<OutputPort> ports, Principal principal) {
		Map<String, List<Subscription>> held = this.subscriptions
			.held(Viewing.by(principal), ports.stream().map((port) -> new OutputPortId(id(port))).distinct().toList())
			.stream()
			.map(SubscriptionViews.VIEWS::subscription)
			.collect(Collectors.groupingBy((subscription) -> subscription.outputPort().id()));
		return ports.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (port) -> held.getOrDefault(port.id(), List.of())));
	}

	@SchemaMapping
	List<Permitted> viewerCan(Grant grant, @Argument @Nullable List<Action> actions) {
		return Permits.asked(grant.viewerCan(), actions);
	}

	private static String id(Node node) {
		return GlobalId.parse(node.id()).map(GlobalId::value).orElseThrow();
	}

}
