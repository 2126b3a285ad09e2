package io.meshgate.api.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Selection;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.product.ProductParts;
import io.meshgate.api.product.ProductViews;
import io.meshgate.frontend.campaign.AccessCampaign;
import io.meshgate.frontend.campaign.AccessCampaignConnection;
import io.meshgate.frontend.campaign.AccessCampaignFilter;
import io.meshgate.frontend.campaign.CampaignItemConnection;
import io.meshgate.frontend.campaign.CampaignItemEdge;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.campaign.AccessCampaignId;
import io.meshgate.graph.campaign.CampaignItem;
import io.meshgate.graph.campaign.Campaigns;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.Products;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The campaigns, and what they take up, as far as the viewer may see.
 */
@Controller
class CampaignQueries {

	private static final Connections<io.meshgate.graph.campaign.AccessCampaign, AccessCampaignConnection> NEWEST_FIRST = Connections
		.in(ListOrder.byInstant("campaigns.startedAt", Campaigns::cursor), CampaignViews.VIEWS::edge,
				AccessCampaignConnection::new);

	private static final Connections<ItemsShown.Shown, CampaignItemConnection> OLDEST_FIRST = Connections.in(
			ListOrder.byInstant("campaignItems.since", (shown) -> Campaigns.cursor(shown.item())),
			(cursor, shown) -> new CampaignItemEdge(cursor, shown.view()), CampaignItemConnection::new);

	private final Campaigns campaigns;

	private final ItemsShown shown;

	private final Batch<AccessCampaignId, Set<ProductPart>, DataProduct> products;

	CampaignQueries(Campaigns campaigns, ItemsShown shown, Products products, BatchLoaderRegistry registry) {
		this.campaigns = campaigns;
		this.shown = shown;
		this.products = new Batch<>(registry, "AccessCampaign.dataProduct", (viewer, ids, parts) -> {
			Map<AccessCampaignId, ProductId> of = campaigns.products(viewer, ids);
			return views(of, products.load(viewer, Set.copyOf(of.values()), parts));
		});
	}

	@QueryMapping
	AccessCampaignConnection campaigns(@AuthenticationPrincipal Viewer viewer,
			@Argument @Nullable AccessCampaignFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Page page = NEWEST_FIRST.page(first, after);
		return NEWEST_FIRST.of(page, this.campaigns.list(viewer, CampaignFilters.of(filter), page));
	}

	@QueryMapping
	CampaignItemConnection campaignItems(@AuthenticationPrincipal Viewer viewer,
			@Arguments CampaignItemsArguments arguments) {
		Page page = OLDEST_FIRST.page(arguments.first(), arguments.after());
		AccessCampaignId campaign = new AccessCampaignId(GlobalId.parse(arguments.campaign())
			.flatMap((global) -> global.valueAs(AccessCampaign.class))
			.orElse(""));
		Slice<CampaignItem> items = this.campaigns.items(viewer, campaign, CampaignFilters.of(arguments.filter()),
				page);
		return OLDEST_FIRST.of(page, new Slice<>(this.shown.of(viewer, items.items()), items.hasNext(), items.total()));
	}

	@SchemaMapping
	CompletableFuture<@Nullable DataProduct> dataProduct(AccessCampaign campaign,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.products.load(environment, viewer, new AccessCampaignId(GlobalId.valueOf(campaign)), parts);
	}

	private static Map<AccessCampaignId, DataProduct> views(Map<AccessCampaignId, ProductId> of,
			List<io.meshgate.graph.product.DataProduct> found) {
		Map<ProductId, DataProduct> seen = new HashMap<>();
		found.forEach((product) -> seen.put(product.id(), ProductViews.VIEWS.product(product)));
		Map<AccessCampaignId, DataProduct> views = new HashMap<>();
		of.forEach((campaign, product) -> Optional.ofNullable(seen.get(product))
			.ifPresent((view) -> views.put(campaign, view)));
		return views;
	}

}
