package io.meshgate.frontend.application;

import org.jspecify.annotations.Nullable;

/**
 * Which application is removed.
 *
 * @param application the global id of the application
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record RemoveApplicationInput(String application, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
