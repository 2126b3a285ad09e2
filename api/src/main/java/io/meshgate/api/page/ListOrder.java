package io.meshgate.api.page;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.meshgate.api.refusal.BadRequest;
import io.meshgate.graph.Cursor;
import io.meshgate.graph.Id;
import io.meshgate.graph.Page;
import io.meshgate.graph.words.Wording;

/**
 * One order of one list. A cursor belongs to the order it was made for: one of another
 * list, or one that is not well-formed, is refused. It is a place in the order and no
 * right: whoever makes one up begins elsewhere in what they may see anyhow.
 *
 * @param <T> what is listed
 */
public final class ListOrder<T> {

	private static final int DEFAULT_FIRST = 20;

	private static final int MAX_FIRST = 100;

	private final CursorText text;

	private final Function<T, Cursor> cursor;

	private ListOrder(CursorText text, Function<T, Cursor> cursor) {
		this.text = text;
		this.cursor = cursor;
	}

	/**
	 * An order by a text, such as a name.
	 * @param <T> what is listed
	 * @param name tells this order of this list from all others, as
	 * {@code dataProducts.name}
	 * @param cursor where an item stands
	 * @return the order
	 */
	public static <T> ListOrder<T> byText(String name, Function<T, Cursor> cursor) {
		return new ListOrder<>(new CursorText(name, SortValue.TEXT), cursor);
	}

	/**
	 * An order by names in any language, in which neither case nor accents count.
	 * @param <T> what is listed
	 * @param list tells this order of this list from all others, as {@code domains.name}
	 * @param name what an item is called
	 * @param id the item's own
	 * @return the order
	 */
	public static <T> ListOrder<T> byName(String list, Function<T, String> name, Function<T, Id> id) {
		return byText(list, (item) -> new Cursor(Wording.order(name.apply(item)), id.apply(item).value()));
	}

	/**
	 * An order by an instant; the cursor's value is that of {@code Instant.toString()},
	 * which Cypher's {@code datetime()} reads.
	 * @param <T> what is listed
	 * @param name tells this order of this list from all others
	 * @param cursor where an item stands
	 * @return the order
	 */
	public static <T> ListOrder<T> byInstant(String name, Function<T, Cursor> cursor) {
		return new ListOrder<>(new CursorText(name, SortValue.INSTANT), cursor);
	}

	/**
	 * An order by a number; the cursor's value is that of {@code Double.toString()},
	 * which Cypher's {@code toFloat()} reads.
	 * @param <T> what is listed
	 * @param name tells this order of this list from all others
	 * @param cursor where an item stands
	 * @return the order
	 */
	public static <T> ListOrder<T> byNumber(String name, Function<T, Cursor> cursor) {
		return new ListOrder<>(new CursorText(name, SortValue.NUMBER), cursor);
	}

	Page page(@Nullable Integer first, @Nullable String after) {
		int size = (first != null) ? first : DEFAULT_FIRST;
		if (size < 1 || size > MAX_FIRST) {
			throw new BadRequest("first must be between 1 and " + MAX_FIRST + ", not " + size + ".");
		}
		return new Page(size, (after != null) ? cursor(after) : null);
	}

	String cursor(T item) {
		return this.text.write(this.cursor.apply(item));
	}

	private Cursor cursor(String after) {
		return this.text.read(after).orElseThrow(() -> new BadRequest("after is not a cursor of this list."));
	}

}
