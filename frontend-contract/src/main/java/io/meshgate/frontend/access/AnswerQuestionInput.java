package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What is answered about which request, and what is asked for instead: all that is not
 * given stays as it was.
 *
 * @param accessRequest the global id of the request
 * @param text what; at most 2,000 characters
 * @param purpose what for, if something else
 * @param startsAt from when, if at another time
 * @param endsAt until when, if another time
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record AnswerQuestionInput(String accessRequest, String text, @Nullable String purpose,
		@Nullable OffsetDateTime startsAt, @Nullable OffsetDateTime endsAt, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
