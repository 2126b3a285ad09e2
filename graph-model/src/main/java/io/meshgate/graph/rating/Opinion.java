package io.meshgate.graph.rating;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to say of a product.
 *
 * @param id the identity of the rating, where they have none yet
 * @param stars from 1 to 5
 * @param comment what they say
 */
public record Opinion(RatingId id, int stars, @Nullable String comment) {
}
