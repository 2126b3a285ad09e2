package io.meshgate.frontend.rating;

import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a product.
 *
 * @param dataProduct the global id of the product
 * @param stars from 1, the worst, to 5, the best
 * @param comment what they say; at most 10,000 characters. Left out or empty, nothing is
 * said
 * @param idempotencyKey the same key answers the first result again
 */
public record RateDataProductInput(String dataProduct, int stars, @Nullable String comment,
		@Nullable String idempotencyKey) {
}
