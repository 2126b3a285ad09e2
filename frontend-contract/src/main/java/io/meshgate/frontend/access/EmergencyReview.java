package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What was said afterwards of access that was taken in an emergency; never changed.
 *
 * @param verdict which way
 * @param comment why, in the reviewer's words
 * @param by who said so
 * @param onBehalfOf in whose place, if somebody else's
 * @param at when
 */
public record EmergencyReview(EmergencyVerdict verdict, @Nullable String comment, Person by,
		@Nullable Person onBehalfOf, OffsetDateTime at) {
}
