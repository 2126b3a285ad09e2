package io.meshgate.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list, in the list's order.
 *
 * @param <T> what is listed
 * @param items the items of this part
 * @param hasNext whether the list goes on after them
 * @param total how many there are in the whole list, as far as the viewer may see
 */
public record Slice<T>(List<T> items, boolean hasNext, int total) {

	public Slice {
		items = List.copyOf(items);
	}

	/**
	 * Cuts what was read with {@link Page#limit()}.
	 * @param <T> what is listed
	 * @param page what was asked for
	 * @param read the rows read, at most one more than asked for
	 * @param total how many there are in the whole list
	 * @return the part asked for
	 */
	public static <T> Slice<T> of(Page page, List<T> read, int total) {
		boolean hasNext = read.size() > page.first();
		return new Slice<>(hasNext ? read.subList(0, page.first()) : read, hasNext, total);
	}

	/**
	 * The part of a list that is not there, because its parent is gone.
	 * @param <T> what is listed
	 * @param slice the part, or null
	 * @return the part, or an empty one
	 */
	public static <T> Slice<T> orNone(@Nullable Slice<T> slice) {
		return (slice != null) ? slice : new Slice<>(List.of(), false, 0);
	}

}
