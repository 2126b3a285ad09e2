package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What an approver would give instead of what was asked for; never changed.
 *
 * @param by who offered it
 * @param onBehalfOf in whose place, if somebody else's
 * @param endsAt until when
 * @param comment why, in the approver's words
 * @param at when it was offered
 * @param accepted whether it was taken; null where it was neither taken nor declined
 * @param replyComment why it was declined, in the requester's words
 * @param repliedAt when it was taken or declined
 */
public record AccessOffer(Person by, @Nullable Person onBehalfOf, OffsetDateTime endsAt, @Nullable String comment,
		OffsetDateTime at, @Nullable Boolean accepted, @Nullable String replyComment,
		@Nullable OffsetDateTime repliedAt) {
}
