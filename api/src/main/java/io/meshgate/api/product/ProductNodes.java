package io.meshgate.api.product;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.product.Sightings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Products as nodes.
 */
@Configuration(proxyBeanMethods = false)
class ProductNodes {

	@Bean
	NodeSource productSource() {
		return NodeSource.of(DataProduct.class, ProductId::new,
				(selection) -> Products.loading(ProductParts.of(selection)).map(ProductViews.VIEWS::product));
	}

	@Bean
	FactsSource productFacts() {
		return FactsSource.of(DataProduct.class, Circle.DATA_PRODUCT, ProductId::new,
				Sightings.LOADING.map(Facts.OfProduct::new));
	}

}
