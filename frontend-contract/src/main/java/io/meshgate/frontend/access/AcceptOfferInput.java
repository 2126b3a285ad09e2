package io.meshgate.frontend.access;

import org.jspecify.annotations.Nullable;

/**
 * On which request an offer is taken.
 *
 * @param accessRequest the global id of the request
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record AcceptOfferInput(String accessRequest, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
