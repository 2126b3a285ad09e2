package io.meshgate.frontend.rating;

import java.time.OffsetDateTime;

import io.meshgate.frontend.person.Person;

/**
 * What the owners of a product say to a rating.
 *
 * @param by who says it
 * @param comment what they say
 * @param at when they said it
 * @param outdated whether it answers earlier words: the rating has changed since
 */
public record RatingAnswer(Person by, String comment, OffsetDateTime at, boolean outdated) {
}
