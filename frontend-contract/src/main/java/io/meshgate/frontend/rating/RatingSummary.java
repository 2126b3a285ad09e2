package io.meshgate.frontend.rating;

import java.util.List;

import io.meshgate.frontend.Permitted;
import org.jspecify.annotations.Nullable;

/**
 * What those who use a product think of it, in numbers.
 *
 * @param count how many ratings there are
 * @param average their mean; null where there is none
 * @param distribution how many there are of each, from 1 to 5
 * @param own the viewer's own rating
 * @param viewerCan whether the viewer may rate it
 */
public record RatingSummary(int count, @Nullable Double average, List<Integer> distribution, @Nullable Rating own,
		List<Permitted> viewerCan) {

	public RatingSummary {
		distribution = List.copyOf(distribution);
		viewerCan = List.copyOf(viewerCan);
	}

}
