package io.meshgate.api.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Selection;
import io.meshgate.api.product.ProductParts;
import io.meshgate.api.product.ProductViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.incident.Incident;
import io.meshgate.frontend.incident.IncidentConnection;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.check.Severity;
import io.meshgate.graph.incident.IncidentFilter;
import io.meshgate.graph.incident.Incidents;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.Behind;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.ProductsBehind;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The incidents of the products that a viewer may see.
 */
@Controller
class IncidentController {

	private final Incidents incidents;

	private final Batch<ProductId, Asked, Slice<io.meshgate.graph.incident.Incident>> ofProducts;

	private final Batch<String, Set<ProductPart>, io.meshgate.graph.product.DataProduct> products;

	IncidentController(Incidents incidents, ProductsBehind products, BatchLoaderRegistry registry) {
		this.incidents = incidents;
		this.ofProducts = new Batch<>(registry, "DataProduct.incidents",
				(viewer, ids, asked) -> incidents.ofProducts(viewer, ids, asked.filter(), asked.page()));
		this.products = new Batch<>(registry, "Incident.dataProduct",
				(viewer, ids, parts) -> products.load(viewer, Behind.INCIDENT, ids, parts));
	}

	@QueryMapping
	IncidentConnection incidents(@AuthenticationPrincipal Viewer viewer,
			@Argument io.meshgate.frontend.incident.@Nullable IncidentFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Page page = IncidentPages.OF_MESH.page(first, after);
		return IncidentPages.OF_MESH.of(page, this.incidents.list(viewer, filter(filter), page));
	}

	@SchemaMapping
	CompletableFuture<IncidentConnection> incidents(DataProduct product, @Arguments IncidentsArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = IncidentPages.OF_PRODUCT.page(arguments.first(), arguments.after());
		Asked asked = new Asked(new IncidentFilter(null, arguments.open(), Set.of()), page);
		return this.ofProducts.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), asked)
			.thenApply((slice) -> IncidentPages.OF_PRODUCT.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<DataProduct> dataProduct(Incident incident, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.products.load(environment, viewer, GlobalId.valueOf(incident), parts)
			.thenApply((product) -> Optional.ofNullable(product)
				.map(ProductViews.VIEWS::product)
				.orElseThrow(() -> new NotFound("data product")));
	}

	@SchemaMapping
	List<Permitted> viewerCan(Incident incident, @Argument @Nullable List<Action> actions) {
		return Permits.asked(incident.viewerCan(), actions);
	}

	private static IncidentFilter filter(io.meshgate.frontend.incident.@Nullable IncidentFilter filter) {
		return (filter == null) ? new IncidentFilter(null, null, Set.of())
				: new IncidentFilter(
						(filter.dataProduct() != null) ? Refs.of(filter.dataProduct(), DataProduct.class) : null,
						filter.open(), Refs.constants(Severity.class, filter.severity()));
	}

	/**
	 * What is asked of a product's incidents.
	 *
	 * @param filter which of them
	 * @param page which part
	 */
	private record Asked(IncidentFilter filter, Page page) {
	}

}
