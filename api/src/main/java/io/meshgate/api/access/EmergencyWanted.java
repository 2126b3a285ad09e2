package io.meshgate.api.access;

import java.time.Instant;

import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes, once its form is known to be right.
 *
 * @param port to what
 * @param consumer on whose behalf
 * @param reason what the emergency is
 * @param endsAt until when; null for as long as is allowed
 */
record EmergencyWanted(OutputPortId port, ConsumerRef consumer, String reason, @Nullable Instant endsAt) {
}
