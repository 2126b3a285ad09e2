package io.meshgate.graph.access.offer;

import java.time.Instant;

import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What an approver would give; never changed.
 *
 * @param by who
 * @param onBehalfOf in whose place, if somebody else's
 * @param endsAt until when
 * @param comment why, in their words
 * @param at when they offered it
 * @param accepted whether it was taken; null where it was neither taken nor declined
 * @param replyComment why it was declined; null where that was not said
 * @param repliedAt when it was taken or declined
 */
public record AccessOffer(Person by, @Nullable Person onBehalfOf, Instant endsAt, @Nullable String comment, Instant at,
		@Nullable Boolean accepted, @Nullable String replyComment, @Nullable Instant repliedAt) {
}
