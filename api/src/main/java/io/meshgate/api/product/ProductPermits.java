package io.meshgate.api.product;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.wire.Permits;
import io.meshgate.api.wire.Standings;
import io.meshgate.api.wire.ViewerCan;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;
import io.meshgate.graph.Id;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.product.Behind;
import io.meshgate.graph.product.DataProduct;
import io.meshgate.graph.product.ProductsBehind;
import io.meshgate.graph.product.Sightings;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * What one may do with the parts of products, which are decided on as their products are.
 */
@Component
public class ProductPermits {

	private static final Set<io.meshgate.auth.Action> EDITING = EnumSet.of(io.meshgate.auth.Action.READ,
			io.meshgate.auth.Action.EDIT, io.meshgate.auth.Action.EXPLAIN_ACCESS);

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
		return of(type, behind,
				(all) -> Permits.asked(all, EDITING.stream().map((action) -> Action.valueOf(action.name())).toList()));
	}

	/**
	 * The facts that decide on parts with which one may do what one may do with the
	 * product.
	 * @param <I> their ids in the graph
	 * @param type of the parts
	 * @param circle who stands near them
	 * @param id makes an id of its text
	 * @param behind how the product stands behind them
	 * @return where they come from
	 */
	public static <I extends Id> FactsSource facts(Class<? extends Node> type, Circle circle, Function<String, I> id,
			Behind behind) {
		return FactsSource.of(type, circle, id, Sightings.<I>behind(behind).map(Facts.OfProduct::new));
	}

	/**
	 * The facts that decide on parts that whoever edits the product changes.
	 * @param <I> their ids in the graph
	 * @param type of the parts
	 * @param circle who stands near them
	 * @param id makes an id of its text
	 * @param behind how the product stands behind them
	 * @return where they come from
	 */
	public static <I extends Id> FactsSource factsOfEditing(Class<? extends Node> type, Circle circle,
			Function<String, I> id, Behind behind) {
		return facts(type, circle, id, behind).only(EDITING.toArray(io.meshgate.auth.Action[]::new));
	}

	private <T extends Node> ViewerCan<T> of(Class<T> type, Behind behind, UnaryOperator<List<Permitted>> fitting) {
		Standings<String, DataProduct> standings = new Standings<>(this.registry, type, Function.identity(),
				(viewer, ids) -> this.products.load(viewer, behind, ids, ProductParts.OF_DECISIONS));
		return standings.decide(type, Function.identity(),
				(_, product) -> fitting.apply(ProductViews.VIEWS.viewerCan(product)));
	}

}
