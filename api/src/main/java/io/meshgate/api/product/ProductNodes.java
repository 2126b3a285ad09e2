package io.meshgate.api.product;

import java.util.List;
import java.util.Set;

import io.meshgate.api.node.NodeSource;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Products;

import org.springframework.stereotype.Component;

/**
 * Products as nodes.
 */
@Component
class ProductNodes implements NodeSource {

	private final Products products;

	ProductNodes(Products products) {
		this.products = products;
	}

	@Override
	public Class<DataProduct> type() {
		return DataProduct.class;
	}

	@Override
	public List<DataProduct> load(Viewer viewer, Set<String> ids, Selection selection) {
		return this.products.load(viewer, ids.stream().map(ProductId::new).toList(), ProductParts.of(selection))
			.stream()
			.map(ProductViews.VIEWS::product)
			.toList();
	}

}
