package io.meshgate.api.product;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Products;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Products as nodes.
 */
@Configuration(proxyBeanMethods = false)
class ProductNodes {

	@Bean
	NodeSource productSource(Products products) {
		return new NodeSource(DataProduct.class,
				(viewer, ids, selection) -> products
					.load(viewer, ids.stream().map(ProductId::new).toList(), ProductParts.of(selection))
					.stream()
					.map(ProductViews.VIEWS::product)
					.toList());
	}

}
