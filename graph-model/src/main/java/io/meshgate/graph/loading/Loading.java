package io.meshgate.graph.loading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.Row;

/**
 * How the things of one kind are loaded by their ids. Alone it is a statement of its own;
 * several go into one, see {@link Loadings}.
 *
 * @param <I> what names them
 * @param <T> what they are read as
 * @param opening what of the viewer it takes
 * @param finding finds those among {@code $ids} that the viewer may see
 * @param projecting what is returned of each that was found: a Cypher map expression
 * @param reading reads what one such map holds
 */
public record Loading<I extends Id, T>(Opening opening, String finding, String projecting,
		Function<Row, List<T>> reading) {

	/**
	 * How something is loaded that everybody sees.
	 * @param <I> what names it
	 * @param <T> what it is read as
	 * @param finding finds those among {@code $ids}
	 * @param projecting what is returned of each: a Cypher map expression
	 * @param reading reads such a map
	 * @return the loading
	 */
	public static <I extends Id, T> Loading<I, T> openly(String finding, String projecting, Function<Row, T> reading) {
		return new Loading<>(Opening.PERSON, finding, projecting, (row) -> List.of(reading.apply(row)));
	}

	/**
	 * How something is loaded that is seen by way of products.
	 * @param <I> what names it
	 * @param <T> what it is read as
	 * @param finding finds those among {@code $ids} that the viewer may see, by their
	 * {@code sight}
	 * @param projecting what is returned of each: a Cypher map expression
	 * @param reading reads such a map
	 * @return the loading
	 */
	public static <I extends Id, T> Loading<I, T> bySight(String finding, String projecting, Function<Row, T> reading) {
		return new Loading<>(Opening.SIGHT, finding, projecting, (row) -> List.of(reading.apply(row)));
	}

	/**
	 * The same, shown in another way.
	 * @param <V> what they are shown as
	 * @param view shows one
	 * @return the loading
	 */
	public <V> Loading<I, V> map(Function<? super T, ? extends V> view) {
		return flatMap((each) -> List.of(view.apply(each)));
	}

	/**
	 * The same, where one holds several of what is wanted.
	 * @param <V> what is wanted
	 * @param parts takes one apart
	 * @return the loading
	 */
	public <V> Loading<I, V> flatMap(Function<? super T, ? extends List<? extends V>> parts) {
		return new Loading<>(this.opening, this.finding, this.projecting, this.reading
			.andThen((those) -> those.stream().<V>flatMap((each) -> parts.apply(each).stream()).toList()));
	}

	/**
	 * These of the kind, to be loaded with others.
	 * @param ids which ones
	 * @return what is wanted
	 */
	public Wanted<T> those(Collection<? extends I> ids) {
		return new Wanted<>(this, List.copyOf(ids));
	}

	/**
	 * Loads several at once.
	 * @param graph the mesh
	 * @param looking {@code viewer}, and {@code now} where sight depends on it
	 * @param ids which ones
	 * @return those that the viewer may see, in no particular order
	 */
	public List<T> load(Graph graph, Map<String, ?> looking, Collection<? extends I> ids) {
		return those(ids).load(graph, looking);
	}

}
