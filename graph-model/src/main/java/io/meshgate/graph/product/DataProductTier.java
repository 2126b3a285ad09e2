package io.meshgate.graph.product;

/**
 * How much depends on a product: the first tier above the second, the second above the
 * third.
 */
public enum DataProductTier {

	TIER_1, TIER_2, TIER_3

}
