package io.meshgate.frontend.quality;

import org.jspecify.annotations.Nullable;

/**
 * Which promise is taken back.
 *
 * @param objective the global id of the objective
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record RemoveObjectiveInput(String objective, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
