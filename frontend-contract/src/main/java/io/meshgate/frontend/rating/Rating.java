package io.meshgate.frontend.rating;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who uses a product thinks of it.
 *
 * @param id the global id
 * @param author whose it is
 * @param stars from 1, the worst, to 5, the best
 * @param comment what they say
 * @param ratedAt when it was given, or changed last
 * @param answer what the owners say to it
 * @param version grows by one with each change; give it back as expectedVersion
 * @param viewerCan what the viewer may do with it; all actions that make sense here
 * unless some are asked for
 */
public record Rating(String id, Person author, int stars, @Nullable String comment, OffsetDateTime ratedAt,
		@Nullable RatingAnswer answer, int version, List<Permitted> viewerCan) implements Node {

	public Rating {
		viewerCan = List.copyOf(viewerCan);
	}

}
