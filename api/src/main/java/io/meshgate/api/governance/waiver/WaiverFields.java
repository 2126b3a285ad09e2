package io.meshgate.api.governance.waiver;

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
import io.meshgate.api.page.Listed;
import io.meshgate.api.product.ProductParts;
import io.meshgate.api.product.ProductViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.Waiver;
import io.meshgate.frontend.governance.WaiverConnection;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.governance.waiver.WaiverQuery;
import io.meshgate.graph.governance.waiver.WaiverStatus;
import io.meshgate.graph.governance.waiver.Waivers;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.Products;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The waivers of rules and of products, and the products they are for.
 */
@Controller
class WaiverFields {

	private final Batch<GovernanceRuleId, WaiverQuery, Slice<io.meshgate.graph.governance.waiver.Waiver>> ofRules;

	private final Batch<ProductId, WaiverQuery, Slice<io.meshgate.graph.governance.waiver.Waiver>> ofProducts;

	private final Batch<WaiverId, Set<ProductPart>, DataProduct> products;

	WaiverFields(Waivers waivers, Products products, BatchLoaderRegistry registry) {
		this.ofRules = new Batch<>(registry, "GovernanceRule.waivers", waivers::ofRules);
		this.ofProducts = new Batch<>(registry, "DataProduct.waivers", waivers::ofProducts);
		this.products = new Batch<>(registry, "Waiver.dataProduct", (viewer, ids, parts) -> {
			Map<WaiverId, ProductId> exempted = waivers.exempted(viewer, ids);
			return views(exempted, products.load(viewer, Set.copyOf(exempted.values()), parts));
		});
	}

	@SchemaMapping
	CompletableFuture<WaiverConnection> waivers(GovernanceRule rule, @Arguments WaiversArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		WaiverQuery query = query(arguments, environment);
		return this.ofRules.load(environment, viewer, new GovernanceRuleId(GlobalId.valueOf(rule)), query)
			.thenApply((slice) -> WaiverPages.OF_RULE.of(query.page(), Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<WaiverConnection> waivers(DataProduct product, @Arguments WaiversArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		WaiverQuery query = query(arguments, environment);
		return this.ofProducts.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), query)
			.thenApply((slice) -> WaiverPages.OF_RULE.of(query.page(), Slice.orNone(slice)));
	}

	private static WaiverQuery query(WaiversArguments arguments, DataFetchingEnvironment environment) {
		Page page = WaiverPages.OF_RULE.page(arguments.first(), arguments.after());
		return new WaiverQuery(Refs.constants(WaiverStatus.class, arguments.status()), page,
				Listed.of(page, environment.getSelectionSet()).counted());
	}

	@SchemaMapping
	CompletableFuture<DataProduct> dataProduct(Waiver waiver, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.products.load(environment, viewer, new WaiverId(GlobalId.valueOf(waiver)), parts)
			.thenApply(WaiverFields::present);
	}

	private static DataProduct present(@Nullable DataProduct product) {
		if (product == null) {
			throw new NotFound("data product");
		}
		return product;
	}

	private static Map<WaiverId, DataProduct> views(Map<WaiverId, ProductId> exempted,
			List<io.meshgate.graph.product.DataProduct> found) {
		Map<ProductId, DataProduct> seen = new HashMap<>();
		found.forEach((product) -> seen.put(product.id(), ProductViews.VIEWS.product(product)));
		Map<WaiverId, DataProduct> views = new HashMap<>();
		exempted.forEach((waiver, product) -> Optional.ofNullable(seen.get(product))
			.ifPresent((view) -> views.put(waiver, view)));
		return views;
	}

}
