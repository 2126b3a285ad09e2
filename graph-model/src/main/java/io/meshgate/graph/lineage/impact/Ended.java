package io.meshgate.graph.lineage.impact;

import io.meshgate.graph.Id;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.subscription.GrantId;

/**
 * What is to end.
 */
public sealed interface Ended {

	/**
	 * Which one.
	 * @return its identity
	 */
	Id id();

	/**
	 * Access, with what was given to follow it.
	 *
	 * @param id which grant
	 */
	record OfGrant(GrantId id) implements Ended {
	}

	/**
	 * A product.
	 *
	 * @param id which product
	 */
	record OfProduct(ProductId id) implements Ended {
	}

}
