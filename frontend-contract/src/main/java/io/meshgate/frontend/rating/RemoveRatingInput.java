package io.meshgate.frontend.rating;

import org.jspecify.annotations.Nullable;

/**
 * Which rating is taken back.
 *
 * @param rating the global id of the rating
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record RemoveRatingInput(String rating, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
