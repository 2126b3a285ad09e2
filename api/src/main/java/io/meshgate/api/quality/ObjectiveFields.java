package io.meshgate.api.quality;

import java.util.List;
import java.util.Objects;
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
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.quality.MeasurementConnection;
import io.meshgate.frontend.quality.ServiceLevelObjective;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.Behind;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.ProductsBehind;
import io.meshgate.graph.quality.Measurement;
import io.meshgate.graph.quality.Objective;
import io.meshgate.graph.quality.ObjectiveId;
import io.meshgate.graph.quality.Objectives;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What a product promises, and what surrounds a promise: its product, and what was
 * measured of it.
 */
@Controller
class ObjectiveFields {

	private static final Connections<Measurement, MeasurementConnection> NEWEST_FIRST = Connections.in(
			ListOrder.byInstant("objective.measurements.at", Objectives::cursor), ObjectiveViews.VIEWS::edge,
			(edges, page, total) -> new MeasurementConnection(edges, page));

	private final Batch<ProductId, String, List<Objective>> ofProducts;

	private final Batch<String, Set<ProductPart>, io.meshgate.graph.product.DataProduct> products;

	private final Batch<ObjectiveId, Page, Slice<Measurement>> measurements;

	ObjectiveFields(Objectives objectives, ProductsBehind products, BatchLoaderRegistry registry) {
		this.ofProducts = new Batch<>(registry, "DataProduct.objectives",
				(viewer, ids, field) -> objectives.ofProducts(viewer, ids));
		this.products = new Batch<>(registry, "ServiceLevelObjective.dataProduct",
				(viewer, ids, parts) -> products.load(viewer, Behind.OBJECTIVE, ids, parts));
		this.measurements = new Batch<>(registry, "ServiceLevelObjective.measurements", objectives::measurements);
	}

	@SchemaMapping
	CompletableFuture<List<ServiceLevelObjective>> objectives(DataProduct product,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		return this.ofProducts.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), "objectives")
			.thenApply((found) -> Objects.requireNonNullElse(found, List.<Objective>of())
				.stream()
				.map(ObjectiveViews.VIEWS::objective)
				.toList());
	}

	@SchemaMapping
	CompletableFuture<DataProduct> dataProduct(ServiceLevelObjective objective, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.products.load(environment, viewer, GlobalId.valueOf(objective), parts)
			.thenApply((product) -> Optional.ofNullable(product)
				.map(ProductViews.VIEWS::product)
				.orElseThrow(() -> new NotFound("data product")));
	}

	@SchemaMapping
	CompletableFuture<MeasurementConnection> measurements(ServiceLevelObjective objective,
			@Arguments PageArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		Page page = NEWEST_FIRST.page(arguments.first(), arguments.after());
		return this.measurements.load(environment, viewer, new ObjectiveId(GlobalId.valueOf(objective)), page)
			.thenApply((slice) -> NEWEST_FIRST.of(page, Slice.orNone(slice)));
	}

}
