package io.meshgate.api.product;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Selection;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.DataProductConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductFilter;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.product.ProductWholes;
import io.meshgate.graph.product.Products;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What a product is a part of, and what is a part of it.
 */
@Controller
class HierarchyFields {

	private final Batch<ProductId, Set<ProductPart>, DataProduct> wholes;

	private final Batch<ProductId, ProductsAsked, Slice<io.meshgate.graph.product.DataProduct>> parts;

	HierarchyFields(Products products, ProductWholes wholes, BatchLoaderRegistry registry) {
		this.wholes = new Batch<>(registry, "DataProduct.partOf", (viewer, ids, parts) -> wholes
			.load(viewer, ids, parts)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> ProductViews.VIEWS.product(entry.getValue()))));
		this.parts = new Batch<>(registry, "DataProduct.parts",
				(viewer, ids, asked) -> products.listParts(viewer, ids, asked.query(), asked.page()));
	}

	@SchemaMapping
	CompletableFuture<@Nullable DataProduct> partOf(DataProduct product, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		Set<ProductPart> wanted = ProductParts.of(Selection.of(environment.getSelectionSet()));
		return this.wholes.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), wanted);
	}

	@SchemaMapping
	CompletableFuture<DataProductConnection> parts(DataProduct product, @Arguments PageArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = ProductPages.OF_WHOLE.page(arguments.first(), arguments.after());
		ProductsAsked asked = ProductsAsked.of(ProductFilter.ALL, page, environment.getSelectionSet());
		return this.parts.load(environment, viewer, new ProductId(GlobalId.valueOf(product)), asked)
			.thenApply((slice) -> ProductPages.OF_WHOLE.of(page, Slice.orNone(slice)));
	}

}
