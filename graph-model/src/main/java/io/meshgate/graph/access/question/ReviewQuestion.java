package io.meshgate.graph.access.question;

import java.time.Instant;

import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What an approver wants to know of a request; never changed.
 *
 * @param by who asked
 * @param onBehalfOf in whose place, if somebody else's
 * @param text what
 * @param at when
 * @param answer what they were told; null where they were not
 */
public record ReviewQuestion(Person by, @Nullable Person onBehalfOf, String text, Instant at,
		@Nullable ReviewAnswer answer) {
}
