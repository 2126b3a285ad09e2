package io.meshgate.frontend.product;

import org.jspecify.annotations.Nullable;

/**
 * Which product is deleted.
 *
 * @param dataProduct the global id of the product
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record DeleteDataProductInput(String dataProduct, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
