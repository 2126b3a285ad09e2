package io.meshgate.graph.access.emergency;

import java.time.Instant;

import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What was said afterwards of access that was taken; never changed.
 *
 * @param verdict which way
 * @param comment why, in their words
 * @param by who said so
 * @param onBehalfOf in whose place, if somebody else's
 * @param at when
 */
public record EmergencyReview(EmergencyVerdict verdict, @Nullable String comment, Person by,
		@Nullable Person onBehalfOf, Instant at) {
}
