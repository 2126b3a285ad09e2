package io.meshgate.graph.rating;

import java.time.Instant;

import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who uses a product thinks of it; each person has one at most for each
 * product.
 *
 * @param id the identity
 * @param author whose it is
 * @param stars from 1, the worst, to 5, the best
 * @param comment what they say
 * @param ratedAt when it was given, or changed last
 * @param answer what the owners say to it
 * @param version grows by one with each change
 * @param standing where the viewer stands towards the product
 * @param own whether it is the viewer's
 */
public record Rating(RatingId id, Person author, int stars, @Nullable String comment, Instant ratedAt,
		@Nullable RatingAnswer answer, int version, Standing standing, boolean own) {
}
