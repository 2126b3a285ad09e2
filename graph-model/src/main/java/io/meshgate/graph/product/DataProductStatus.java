package io.meshgate.graph.product;

/**
 * Where a product stands in its life, in the order in which it gets there.
 */
public enum DataProductStatus {

	DRAFT, PROPOSED, ACTIVE, DEPRECATED, RETIRED;

	/**
	 * Whether something may be said of the product's end.
	 * @return whether it is announced, or has come
	 */
	public boolean isEnding() {
		return this == DEPRECATED || this == RETIRED;
	}

}
