package io.meshgate.frontend.discovery;

import io.meshgate.frontend.product.DataProductTier;

/**
 * How many products there are of a tier.
 *
 * @param tier the tier
 * @param count how many
 */
public record TierCount(DataProductTier tier, int count) {
}
