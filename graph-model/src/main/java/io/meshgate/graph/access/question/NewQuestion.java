package io.meshgate.graph.access.question;

import java.time.Instant;

import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A question that is about to be put on record.
 *
 * @param id its identity
 * @param by who asks
 * @param onBehalfOf in whose place, if somebody else's
 * @param text what
 * @param at when
 */
public record NewQuestion(String id, PersonId by, @Nullable PersonId onBehalfOf, String text, Instant at) {
}
