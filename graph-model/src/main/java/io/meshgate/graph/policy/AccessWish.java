package io.meshgate.graph.policy;

import java.time.Instant;

import io.meshgate.graph.consumer.ConsumerRef;
import org.jspecify.annotations.Nullable;

/**
 * What is held against policies: who wants access, what for, and for how long.
 *
 * @param consumer what kind of thing consumes
 * @param teams of which teams it is
 * @param purpose what for
 * @param startsAt from when
 * @param endsAt until when; null where nothing was said
 */
public record AccessWish(ConsumerRef.Kind consumer, ConsumerTeams teams, String purpose, Instant startsAt,
		@Nullable Instant endsAt) {
}
