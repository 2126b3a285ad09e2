package io.meshgate.api.access;

import java.time.Instant;

import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, once its form is known to be right.
 *
 * @param port what for
 * @param consumer on whose behalf
 * @param purpose why
 * @param startsAt from when; null for at once
 * @param endsAt until when; null where nothing was said
 */
record AccessWanted(OutputPortId port, ConsumerRef consumer, String purpose, @Nullable Instant startsAt,
		@Nullable Instant endsAt) {
}
