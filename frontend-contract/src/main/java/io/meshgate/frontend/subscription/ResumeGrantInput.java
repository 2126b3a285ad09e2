package io.meshgate.frontend.subscription;

import org.jspecify.annotations.Nullable;

/**
 * Which grant goes on.
 *
 * @param grant the global id of the grant
 * @param comment why; at most 2,000 characters
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ResumeGrantInput(String grant, @Nullable String comment, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
