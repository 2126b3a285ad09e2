package io.meshgate.graph;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for. As a parameter of a statement it is a map:
 * {@code $page.limit} and {@code $page.after}, which is null at the start of the list and
 * otherwise has a {@code value} and an {@code id}.
 *
 * @param first how many items at most
 * @param after the item just before the first one asked for; null for the start of the
 * list
 */
public record Page(int first, @Nullable Cursor after) {

	public Page {
		if (first < 1) {
			throw new IllegalArgumentException("A page holds at least one item, not " + first);
		}
	}

	/**
	 * How many rows the statement reads: one more than is asked for, which tells whether
	 * the list goes on.
	 * @return at least 2
	 */
	public int limit() {
		return this.first + 1;
	}

}
