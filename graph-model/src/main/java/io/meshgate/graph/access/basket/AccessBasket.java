package io.meshgate.graph.access.basket;

import java.time.Instant;

import io.meshgate.graph.consumer.Consumer;
import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Requests for several ports that somebody made at once. It has no course of its own.
 *
 * @param id the identity
 * @param status where it stands, derived from its requests
 * @param consumer on whose behalf they were made
 * @param requester who made them
 * @param purpose what for, as it was asked
 * @param startsAt from when; null for at once
 * @param endsAt until when; null where nothing was said
 * @param submittedAt when it was asked
 * @param version grows with each change of one of the requests
 */
public record AccessBasket(AccessBasketId id, AccessBasketStatus status, Consumer consumer, Person requester,
		String purpose, @Nullable Instant startsAt, @Nullable Instant endsAt, Instant submittedAt, int version) {
}
