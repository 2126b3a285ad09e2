package io.meshgate.graph.access.question;

import java.time.Instant;

import io.meshgate.graph.person.PersonId;

/**
 * An answer that is about to be put on record.
 *
 * @param id its identity
 * @param by who answers
 * @param text what
 * @param change what is asked for instead
 * @param at when
 */
public record NewAnswer(String id, PersonId by, String text, WishChange change, Instant at) {
}
