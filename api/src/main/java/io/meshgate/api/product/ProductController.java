package io.meshgate.api.product;

import java.util.List;
import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.Selection;
import io.meshgate.api.page.Connections;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.product.DataProductConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductQuery;
import io.meshgate.graph.product.ProductSorting;
import io.meshgate.graph.product.Products;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The products that a viewer may see.
 */
@Controller
class ProductController {

	private final Products products;

	ProductController(Products products) {
		this.products = products;
	}

	@QueryMapping
	DataProductConnection dataProducts(@Arguments ProductsArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		ProductSorting sorting = arguments.sorting();
		Connections<io.meshgate.graph.product.DataProduct, DataProductConnection> pages = ProductPages.by(sorting);
		Page page = pages.page(arguments.first(), arguments.after());
		ProductQuery query = new ProductQuery(arguments.conditions(), arguments.words(), sorting,
				ProductParts.of(Selection.ofNodes(selection)), selection.contains("totalCount"));
		return pages.of(page, this.products.list(viewer, query, page));
	}

	@QueryMapping
	Optional<DataProduct> dataProduct(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		return this.products.find(viewer, Refs.of(by, DataProduct.class), ProductParts.of(Selection.of(selection)))
			.map(ProductViews.VIEWS::product);
	}

	@SchemaMapping
	List<Permitted> viewerCan(DataProduct product, @Argument @Nullable List<Action> actions) {
		return Permits.asked(product.viewerCan(), actions);
	}

}
