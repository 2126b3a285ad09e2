package io.meshgate.api.product;

import java.util.function.Function;

import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.frontend.Node;
import io.meshgate.graph.product.Behind;
import io.meshgate.graph.product.DataProduct;
import io.meshgate.graph.product.ProductsBehind;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * What one may do with the parts of products, which are decided on as their products are.
 */
@Component
public class ProductPermits {

	private final ProductsBehind products;

	private final BatchLoaderRegistry registry;

	ProductPermits(ProductsBehind products, BatchLoaderRegistry registry) {
		this.products = products;
		this.registry = registry;
	}

	/**
	 * The field of parts with which one may do what one may do with the product.
	 * @param <T> the contract's type
	 * @param type of the parts
	 * @param behind how the product stands behind them
	 * @return the field
	 */
	public <T extends Node> ViewerCan<T> of(Class<T> type, Behind behind) {
		Standings<String, DataProduct> standings = new Standings<>(this.registry, type, Function.identity(),
				(viewer, ids) -> this.products.load(viewer, behind, ids, ProductParts.OF_DECISIONS));
		return standings.decide(type, Function.identity(),
				(_, product) -> ProductViews.VIEWS.viewerCan(product));
	}

}
