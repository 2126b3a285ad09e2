package io.meshgate.frontend.subscription;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Which grant is suspended, and until when.
 *
 * @param grant the global id of the grant
 * @param reason why; at most 2,000 characters
 * @param until until when: in the future, and not after the grant ends
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record SuspendGrantInput(String grant, String reason, OffsetDateTime until, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
