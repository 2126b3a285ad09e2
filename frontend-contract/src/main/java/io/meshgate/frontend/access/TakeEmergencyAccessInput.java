package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import io.meshgate.frontend.subscription.ConsumerInput;
import org.jspecify.annotations.Nullable;

/**
 * To what access is taken, and why.
 *
 * @param outputPort the global id of the output port
 * @param consumer on whose behalf; the viewer must belong to it
 * @param reason what the emergency is; at most 2,000 characters
 * @param endsAt until when; as long as the policies in force allow unless given
 * @param idempotencyKey the same key answers the first result again
 */
public record TakeEmergencyAccessInput(String outputPort, ConsumerInput consumer, String reason,
		@Nullable OffsetDateTime endsAt, @Nullable String idempotencyKey) {
}
