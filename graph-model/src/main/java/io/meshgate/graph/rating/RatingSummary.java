package io.meshgate.graph.rating;

import java.util.List;

import io.meshgate.graph.person.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What those who use a product think of it, in numbers.
 *
 * @param one how many ratings of one star there are
 * @param two of two
 * @param three of three
 * @param four of four
 * @param five of five
 * @param own the viewer's own
 * @param standing where the viewer stands towards the product
 * @param consumed whether the viewer's side has, or had, access to it
 */
public record RatingSummary(int one, int two, int three, int four, int five, @Nullable Rating own, Standing standing,
		boolean consumed) {

	/**
	 * How many ratings there are of each.
	 * @return from one star to five
	 */
	public List<Integer> distribution() {
		return List.of(this.one, this.two, this.three, this.four, this.five);
	}

	/**
	 * How many ratings there are.
	 * @return of any number of stars
	 */
	public int count() {
		return distribution().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * Their mean.
	 * @return null where there is none
	 */
	public @Nullable Double average() {
		int stars = this.one + 2 * this.two + 3 * this.three + 4 * this.four + 5 * this.five;
		return (count() > 0) ? Double.valueOf((double) stars / count()) : null;
	}

}
