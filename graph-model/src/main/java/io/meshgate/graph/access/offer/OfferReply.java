package io.meshgate.graph.access.offer;

import java.time.Instant;

import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What whoever made a request says to an offer.
 *
 * @param id its identity
 * @param by who
 * @param accepted whether they take it
 * @param comment why; null where they do not say
 * @param at when
 */
public record OfferReply(String id, PersonId by, boolean accepted, @Nullable String comment, Instant at) {
}
