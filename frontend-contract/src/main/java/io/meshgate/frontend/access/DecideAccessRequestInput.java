package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Which request is decided.
 *
 * @param accessRequest the global id of the request
 * @param comment why; required to say no; at most 2,000 characters
 * @param endsAt until when access is given, where that was not asked, or sooner than it
 * was; to say yes alone
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record DecideAccessRequestInput(String accessRequest, @Nullable String comment, @Nullable OffsetDateTime endsAt,
		@Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
