package io.meshgate.frontend.product;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a product is to be.
 *
 * @param dataProduct the global id of the product
 * @param domain the domain it will be in
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record PlaceDataProductInput(String dataProduct, EntityRef domain, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
