package io.meshgate.frontend.product;

/**
 * How products are sorted.
 */
public enum DataProductOrder {

	/** By name. */
	NAME,

	/** By the last change, the newest first unless a direction is given. */
	CHANGED_AT,

	/** By when they were made, the newest first unless a direction is given. */
	CREATED_AT,

	/** By the average of their ratings, the best first unless a direction is given. */
	RATING,

	/** The best match first; needs a search. */
	RELEVANCE

}
