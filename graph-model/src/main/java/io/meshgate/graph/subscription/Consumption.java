package io.meshgate.graph.subscription;

import io.meshgate.graph.Row;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.StandingRows;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;

/**
 * What lets a person speak of a product, as the graph says at this moment.
 *
 * @param standing where they stand towards it
 * @param running whether their side has access to it now
 * @param ever whether their side has, or had, access to it
 */
public record Consumption(Standing standing, boolean running, boolean ever) {

	/** How it is loaded, of the products that the viewer sees. */
	public static final Loading<ProductId, Consumption> LOADING = Loading.bySight("""
			MATCH (p:DataProduct)
			WHERE p.id IN $ids AND %s
			%s
			""".formatted(ProductSight.VISIBLE, ProductSight.STANDING), """
			{standing: standing, running: %s, ever: %s}""".formatted(SubscriptionSight.USES,
			SubscriptionSight.HAS_USED), Consumption::of);

	private static Consumption of(Row row) {
		return new Consumption(StandingRows.ROWS.standing(row.nested("standing").columns()), row.holds("running"),
				row.holds("ever"));
	}

}
