package io.meshgate.api.product;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;
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
		return of(type, behind, UnaryOperator.identity());
	}

	/**
	 * The field of parts that whoever edits the product changes, and that nothing else is
	 * done with.
	 * @param <T> the contract's type
	 * @param type of the parts
	 * @param behind how the product stands behind them
	 * @return the field
	 */
	public <T extends Node> ViewerCan<T> editing(Class<T> type, Behind behind) {
		return of(type, behind, (all) -> Permits.asked(all, List.of(Action.READ, Action.EDIT)));
	}

	private <T extends Node> ViewerCan<T> of(Class<T> type, Behind behind, UnaryOperator<List<Permitted>> fitting) {
		Standings<String, DataProduct> standings = new Standings<>(this.registry, type, Function.identity(),
				(viewer, ids) -> this.products.load(viewer, behind, ids, ProductParts.OF_DECISIONS));
		return standings.decide(type, Function.identity(),
				(_, product) -> fitting.apply(ProductViews.VIEWS.viewerCan(product)));
	}

}
