package io.meshgate.api.page;

import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import io.meshgate.api.refusal.BadRequest;
import io.meshgate.frontend.PageInfo;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;

/**
 * One list of the contract, in one order: reads which page of it is asked for, and builds
 * the connection out of what was found.
 *
 * @param <T> what is listed, as the graph knows it
 * @param <C> the contract's connection
 */
public final class Connections<T, C> {

	private final ListOrder<T> order;

	private final BiFunction<Page, Slice<T>, C> build;

	private Connections(ListOrder<T> order, BiFunction<Page, Slice<T>, C> build) {
		this.order = order;
		this.build = build;
	}

	/**
	 * The connections of a list.
	 * @param <T> what is listed, as the graph knows it
	 * @param <E> the contract's edge
	 * @param <C> the contract's connection
	 * @param order the order of the list
	 * @param edge makes an edge of a cursor and an item
	 * @param assembly makes the connection, as {@code DomainConnection::new}
	 * @return the connections
	 */
	public static <T, E, C> Connections<T, C> in(ListOrder<T> order, BiFunction<String, T, E> edge,
			Assembly<E, C> assembly) {
		return new Connections<>(order, (page, slice) -> {
			List<String> cursors = slice.items().stream().map(order::cursor).toList();
			List<E> edges = slice.items().stream().map((item) -> edge.apply(order.cursor(item), item)).toList();
			PageInfo info = new PageInfo(slice.hasNext(), page.after() != null, firstOf(cursors), lastOf(cursors));
			return assembly.of(edges, info, slice.total());
		});
	}

	/**
	 * Reads which page is asked for.
	 * @param first how many items: 1 to 100, 20 where none is given
	 * @param after a cursor of an earlier page
	 * @return the page
	 * @throws BadRequest if {@code first} is out of bounds or {@code after} is not a
	 * cursor of this list
	 */
	public Page page(@Nullable Integer first, @Nullable String after) {
		return this.order.page(first, after);
	}

	/**
	 * Builds the connection.
	 * @param page what was asked for
	 * @param slice what was found
	 * @return the contract's connection
	 */
	public C of(Page page, Slice<T> slice) {
		return this.build.apply(page, slice);
	}

	private static @Nullable String firstOf(List<String> cursors) {
		return cursors.isEmpty() ? null : cursors.getFirst();
	}

	private static @Nullable String lastOf(List<String> cursors) {
		return cursors.isEmpty() ? null : cursors.getLast();
	}

	/**
	 * Puts a connection together; one without a count leaves that out.
	 *
	 * @param <E> the contract's edge
	 * @param <C> the contract's connection
	 */
	@FunctionalInterface
	public interface Assembly<E, C> {

		/**
		 * Puts it together.
		 * @param edges the edges of this page
		 * @param pageInfo where this page stands
		 * @param totalCount how many there are in all
		 * @return the connection
		 */
		C of(List<E> edges, PageInfo pageInfo, int totalCount);

	}

}
