package io.meshgate.api.page;

import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import io.meshgate.frontend.PageInfo;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;

/**
 * Builds one of the contract's connections out of a part of a list.
 *
 * @param <T> what is listed, as the graph knows it
 * @param <E> the contract's edge
 * @param <C> the contract's connection
 */
public final class Connections<T, E, C> {

	private final BiFunction<String, T, E> edge;

	private final Assembly<E, C> assembly;

	/**
	 * Builds with these.
	 * @param edge makes an edge of a cursor and an item
	 * @param assembly makes the connection, as {@code DomainConnection::new}
	 */
	public Connections(BiFunction<String, T, E> edge, Assembly<E, C> assembly) {
		this.edge = edge;
		this.assembly = assembly;
	}

	/**
	 * Builds the connection.
	 * @param order the order the list was read in
	 * @param page what was asked for
	 * @param slice what was found
	 * @return the contract's connection
	 */
	public C of(ListOrder<T> order, Page page, Slice<T> slice) {
		List<String> cursors = slice.items().stream().map(order::cursor).toList();
		List<E> edges = slice.items().stream().map((item) -> this.edge.apply(order.cursor(item), item)).toList();
		PageInfo info = new PageInfo(slice.hasNext(), page.after() != null, firstOf(cursors), lastOf(cursors));
		return this.assembly.of(edges, info, slice.total());
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
