package io.meshgate.frontend.subscription;

import org.jspecify.annotations.Nullable;

/**
 * Which grant is ended.
 *
 * @param grant the global id of the grant
 * @param reason why; at most 2,000 characters
 * @param previewToken of a preview: where what would break has changed, it is a conflict
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record RevokeGrantInput(String grant, String reason, @Nullable String previewToken,
		@Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
