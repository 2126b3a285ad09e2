package io.meshgate.frontend.access;

import org.jspecify.annotations.Nullable;

/**
 * On which request an offer is declined.
 *
 * @param accessRequest the global id of the request
 * @param comment why; at most 2,000 characters
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record DeclineOfferInput(String accessRequest, @Nullable String comment, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
