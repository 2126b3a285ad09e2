package io.meshgate.frontend.product;

import org.jspecify.annotations.Nullable;

/**
 * Where a product goes.
 *
 * @param dataProduct the global id of the product
 * @param partOf the global id of the product it becomes a part of; null for none
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record MoveDataProductInput(String dataProduct, @Nullable String partOf, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
