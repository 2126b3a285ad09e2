package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Which access is to change, and how.
 *
 * @param subscription the global id of the subscription; the viewer must belong to its
 * consumer
 * @param purpose what for; as before unless given
 * @param endsAt until when; as before unless given
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeAccessInput(String subscription, @Nullable String purpose, @Nullable OffsetDateTime endsAt,
		@Nullable String idempotencyKey) {
}
