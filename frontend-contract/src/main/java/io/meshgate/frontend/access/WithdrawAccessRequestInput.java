package io.meshgate.frontend.access;

import org.jspecify.annotations.Nullable;

/**
 * Which request is taken back.
 *
 * @param accessRequest the global id of the request
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record WithdrawAccessRequestInput(String accessRequest, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
