package io.meshgate.frontend.product;

/**
 * How much depends on a product: the first tier above the second, the second above the
 * third.
 */
public enum DataProductTier {

	/** The business stops without it. */
	TIER_1,

	/** Several others rely on it. */
	TIER_2,

	/** Of use to few, or on trial. */
	TIER_3

}
