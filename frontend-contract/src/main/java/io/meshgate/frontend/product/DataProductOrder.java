package io.meshgate.frontend.product;

/**
 * How products are sorted.
 */
public enum DataProductOrder {

	/** By name. */
	NAME,

	/** The newest change first. */
	CHANGED_AT,

	/** The best match first; needs a search. */
	RELEVANCE

}
