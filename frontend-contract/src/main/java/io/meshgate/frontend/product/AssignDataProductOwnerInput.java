package io.meshgate.frontend.product;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Who is to answer for a product.
 *
 * @param dataProduct the global id of the product
 * @param owner the team that will answer for it
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record AssignDataProductOwnerInput(String dataProduct, EntityRef owner, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
