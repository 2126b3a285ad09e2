package io.meshgate.graph.lineage;

import io.meshgate.graph.product.ProductId;

/**
 * Where a lineage starts and how far it goes.
 *
 * @param start the product it starts from
 * @param direction which way
 * @param depth how many hops, 0 to 20
 */
public record LineageWalk(ProductId start, LineageDirection direction, int depth) {

	/** The most hops that are followed. */
	public static final int DEEPEST = 20;

	public LineageWalk {
		if (depth < 0 || depth > DEEPEST) {
			throw new IllegalArgumentException("A lineage is followed 0 to " + DEEPEST + " hops, not " + depth);
		}
	}

	/** The walk to one hop further than asked, which tells whether there is more. */
	String pattern() {
		return this.direction.walk(this.depth + 1);
	}

}
