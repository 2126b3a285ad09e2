package io.meshgate.api.check;

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
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.check.CheckResultConnection;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.frontend.check.QualityCheckConnection;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.check.CheckQuery;
import io.meshgate.graph.check.CheckResult;
import io.meshgate.graph.check.CheckStatus;
import io.meshgate.graph.check.Checks;
import io.meshgate.graph.check.QualityCheckId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.Behind;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.ProductsBehind;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What a product's data are checked for, and what surrounds a check: its product, and
 * what it found.
 */
@Controller
class CheckFields {

	private static final Connections<io.meshgate.graph.check.QualityCheck, QualityCheckConnection> BY_NAME = Connections
		.in(ListOrder.byText("dataProduct.checks.name", Checks::cursor), CheckViews.VIEWS::edge,
				(edges, page, total) -> new QualityCheckConnection(edges, page));

	private static final Connections<CheckResult, CheckResultConnection> NEWEST_FIRST = Connections.in(
			ListOrder.byInstant("check.results.at", Checks::cursor), CheckViews.VIEWS::edge,
			(edges, page, total) -> new CheckResultConnection(edges, page));

	private final Batch<ProductId, CheckQuery, Slice<io.meshgate.graph.check.QualityCheck>> ofProducts;

	private final Batch<String, Set<ProductPart>, io.meshgate.graph.product.DataProduct> products;

	private final Batch<QualityCheckId, Page, Slice<CheckResult>> results;

	CheckFields(Checks checks, ProductsBehind products, BatchLoaderRegistry registry) {
		this.ofProducts = new Batch<>(registry, "DataProduct.checks", checks::ofProducts);
		this.products = new Batch<>(registry, "QualityCheck.dataProduct",
				(viewer, ids, parts) -> products.load(viewer, Behind.CHECK, ids, parts));
		this.results = new Batch<>(registry, "QualityCheck.results", checks::results);
	}

	@SchemaMapping
	CompletableFuture<QualityCheckConnection> checks(DataProduct product, @Arguments ChecksArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = BY_NAME.page(arguments.first(), arguments.after());
		CheckQuery query = new CheckQuery(Refs.constants(CheckStatus.class, arguments.status()), page);
		return this.ofProducts.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), query)
			.thenApply((slice) -> BY_NAME.of(page, Slice.orNone(slice)));
	}

	@SchemaMapping
	CompletableFuture<DataProduct> dataProduct(QualityCheck check, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		Set<ProductPart> parts = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.products.load(environment, viewer, GlobalId.valueOf(check), parts)
			.thenApply((product) -> Optional.ofNullable(product)
				.map(ProductViews.VIEWS::product)
				.orElseThrow(() -> new NotFound("data product")));
	}

	@SchemaMapping
	CompletableFuture<CheckResultConnection> results(QualityCheck check, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = NEWEST_FIRST.page(arguments.first(), arguments.after());
		return this.results.load(environment, viewer, new QualityCheckId(GlobalId.valueOf(check)), page)
			.thenApply((slice) -> NEWEST_FIRST.of(page, Slice.orNone(slice)));
	}

}
