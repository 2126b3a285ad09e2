package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What is offered on which request.
 *
 * @param accessRequest the global id of the request
 * @param endsAt until when; before access would end as it was asked for
 * @param comment why; at most 2,000 characters
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record OfferAccessInput(String accessRequest, OffsetDateTime endsAt, @Nullable String comment,
		@Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
