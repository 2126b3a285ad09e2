package io.meshgate.graph.access;

import java.time.Instant;

import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * One verdict on a request; never changed.
 *
 * @param by who decided; null where a rule did
 * @param onBehalfOf in whose place, if somebody else's
 * @param verdict which way
 * @param stage in which stage it was given; null where a rule decided
 * @param counts whether it counts still
 * @param rule the rule that decided, where one did
 * @param comment why, in the approver's words
 * @param at when
 */
public record Decision(@Nullable Person by, @Nullable Person onBehalfOf, Verdict verdict, @Nullable String stage,
		boolean counts, @Nullable String rule, @Nullable String comment, Instant at) {
}
