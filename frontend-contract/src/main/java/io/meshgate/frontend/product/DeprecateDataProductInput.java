package io.meshgate.frontend.product;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Which product is to end, and when.
 *
 * @param dataProduct the global id of the product
 * @param sunsetAt when it is to end: in the future
 * @param successor the global id of the active product to use instead
 * @param previewToken of a preview: where what would break has changed, it is a conflict
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record DeprecateDataProductInput(String dataProduct, OffsetDateTime sunsetAt, @Nullable String successor,
		@Nullable String previewToken, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
