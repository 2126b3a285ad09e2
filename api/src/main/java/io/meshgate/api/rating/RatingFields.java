package io.meshgate.api.rating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Selection;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.page.PageArguments;
import io.meshgate.api.product.ProductParts;
import io.meshgate.api.product.ProductViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Permits;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.frontend.rating.RatingConnection;
import io.meshgate.frontend.rating.RatingSummary;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.Behind;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.ProductsBehind;
import io.meshgate.graph.rating.Ratings;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What is thought of products, and what surrounds a rating.
 */
@Controller
class RatingFields {

	private static final Connections<io.meshgate.graph.rating.Rating, RatingConnection> NEWEST_FIRST = Connections.in(
			ListOrder.byInstant("dataProduct.ratings.ratedAt", Ratings::cursor), RatingViews.VIEWS::edge,
			(edges, page, total) -> new RatingConnection(edges, page));

	/** Of a product that is only named to the viewer. */
	private static final RatingSummary NOTHING = new RatingSummary(0, null, List.of(0, 0, 0, 0, 0), null, List.of());

	private final Batch<ProductId, String, io.meshgate.graph.rating.RatingSummary> summaries;

	private final Batch<ProductId, Page, Slice<io.meshgate.graph.rating.Rating>> ofProducts;

	private final Batch<String, Set<ProductPart>, io.meshgate.graph.product.DataProduct> products;

	RatingFields(Ratings ratings, ProductsBehind products, BatchLoaderRegistry registry) {
		this.summaries = new Batch<>(registry, "DataProduct.rating",
				(viewer, ids, field) -> ratings.summaries(viewer, ids));
		this.ofProducts = new Batch<>(registry, "DataProduct.ratings", ratings::ofProducts);
		this.products = new Batch<>(registry, "Rating.dataProduct",
				(viewer, ids, parts) -> products.load(viewer, Behind.RATING, ids, parts));
	}

	@SchemaMapping
	CompletableFuture<RatingSummary> rating(DataProduct product, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		return this.summaries.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), "rating")
			.thenApply((summary) -> Optional.ofNullable(summary).map(RatingViews.VIEWS::summary).orElse(NOTHING));
	}

	@SchemaMapping
	CompletableFuture<RatingConnection> ratings(DataProduct product, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = NEWEST_FIRST.page(arguments.first(), arguments.after());
		return this.ofProducts.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), page)
			.thenApply((slice) -> NEWEST_FIRST.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<DataProduct> dataProduct(Rating rating, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.products.load(environment, viewer, GlobalId.valueOf(rating), parts)
			.thenApply((product) -> Optional.ofNullable(product)
				.map(ProductViews.VIEWS::product)
				.orElseThrow(() -> new NotFound("data product")));
	}

	@SchemaMapping
	List<Permitted> viewerCan(Rating rating, @Argument @Nullable List<Action> actions) {
		return Permits.asked(rating.viewerCan(), actions);
	}

}
