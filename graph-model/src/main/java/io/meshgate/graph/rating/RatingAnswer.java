package io.meshgate.graph.rating;

import java.time.Instant;

import io.meshgate.graph.person.Person;

/**
 * What the owners of a product say to a rating.
 *
 * @param by who says it
 * @param comment what they say
 * @param at when
 * @param outdated whether the rating has changed since
 */
public record RatingAnswer(Person by, String comment, Instant at, boolean outdated) {
}
