package io.meshgate.frontend.rating;

import org.jspecify.annotations.Nullable;

/**
 * Which rating is answered, and how.
 *
 * @param rating the global id of the rating
 * @param answer what is said to it; at most 10,000 characters; left out or empty, the
 * answer that there is is taken back
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record AnswerRatingInput(String rating, @Nullable String answer, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
