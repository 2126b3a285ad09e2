package io.meshgate.api.product;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.Selection;
import io.meshgate.graph.Page;
import io.meshgate.graph.product.ProductFilter;
import io.meshgate.graph.product.ProductOrder;
import io.meshgate.graph.product.ProductQuery;

/**
 * What is asked of a list of products inside another list.
 *
 * @param query which ones, and what of each
 * @param page which part
 */
record ProductsAsked(ProductQuery query, Page page) {

	static ProductsAsked of(ProductFilter filter, Page page, DataFetchingFieldSelectionSet selection) {
		return new ProductsAsked(new ProductQuery(filter, null, ProductOrder.NAME,
				ProductParts.of(Selection.ofNodes(selection)), selection.contains("totalCount")), page);
	}

}
