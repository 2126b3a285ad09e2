package io.meshgate.api.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.access.AccessBasket;
import io.meshgate.frontend.access.AccessBasketConnection;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.graph.Page;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.access.basket.AccessBasketId;
import io.meshgate.graph.access.basket.Baskets;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The baskets, as far as the viewer may see.
 */
@Controller
class BasketQueries {

	private static final String ITEMS = "items";

	private static final String BASKET = "basket";

	private static final Connections<io.meshgate.graph.access.basket.AccessBasket, AccessBasketConnection> NEWEST_FIRST = Connections
		.in(ListOrder.byInstant("accessBaskets.submittedAt", Baskets::cursor), BasketViews.VIEWS::edge,
				AccessBasketConnection::new);

	private final Baskets baskets;

	private final Batch<AccessBasketId, String, List<io.meshgate.graph.access.AccessRequest>> items;

	private final Batch<AccessRequestId, String, io.meshgate.graph.access.basket.AccessBasket> with;

	BasketQueries(Baskets baskets, AccessRequests requests, BatchLoaderRegistry registry) {
		this.baskets = baskets;
		this.items = new Batch<>(registry, "AccessBasket.items", (viewer, ids, field) -> {
			Map<AccessBasketId, List<AccessRequestId>> held = baskets.requests(viewer, ids);
			Set<AccessRequestId> all = held.values().stream().flatMap(List::stream).collect(Collectors.toSet());
			return items(held, requests.load(viewer, all));
		});
		this.with = new Batch<>(registry, "AccessRequest.basket", (viewer, ids, field) -> baskets.with(viewer, ids));
	}

	@QueryMapping
	AccessBasketConnection accessBaskets(@AuthenticationPrincipal Viewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Page page = NEWEST_FIRST.page(first, after);
		return NEWEST_FIRST.of(page, this.baskets.list(viewer, page));
	}

	@SchemaMapping
	CompletableFuture<List<AccessRequest>> items(AccessBasket basket, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.items.load(environment, viewer, new AccessBasketId(GlobalId.valueOf(basket)), ITEMS)
			.thenApply((requests) -> Stream.ofNullable(requests)
				.flatMap(List::stream)
				.map(AccessViews.VIEWS::request)
				.toList());
	}

	@SchemaMapping
	CompletableFuture<@Nullable AccessBasket> basket(AccessRequest request, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.with.load(environment, viewer, new AccessRequestId(GlobalId.valueOf(request)), BASKET)
			.thenApply((basket) -> (basket != null) ? BasketViews.VIEWS.basket(basket) : null);
	}

	private static Map<AccessBasketId, List<io.meshgate.graph.access.AccessRequest>> items(
			Map<AccessBasketId, List<AccessRequestId>> held, Collection<io.meshgate.graph.access.AccessRequest> found) {
		Map<AccessRequestId, io.meshgate.graph.access.AccessRequest> seen = new HashMap<>();
		found.forEach((request) -> seen.put(request.id(), request));
		Map<AccessBasketId, List<io.meshgate.graph.access.AccessRequest>> items = new HashMap<>();
		held.forEach((basket, requests) -> items.put(basket,
				requests.stream().map(seen::get).filter(Objects::nonNull).toList()));
		return items;
	}

}
