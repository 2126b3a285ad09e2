package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * One verdict on a request; never changed.
 *
 * @param by who decided; null where a rule did
 * @param onBehalfOf in whose place, if somebody else's
 * @param verdict which way
 * @param stage the key of the stage in which it was given; null where a rule decided
 * @param counts whether it counts still: not once something else is asked for
 * @param rule the rule that decided, where one did
 * @param comment why, in the approver's words
 * @param at when
 */
public record Decision(@Nullable Person by, @Nullable Person onBehalfOf, Verdict verdict, @Nullable String stage,
		boolean counts, @Nullable String rule, @Nullable String comment, OffsetDateTime at) {
}
