package io.meshgate.api.node;

import java.util.Set;
import java.util.function.Function;

import io.meshgate.frontend.Node;
import io.meshgate.graph.Id;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.loading.Wanted;

/**
 * Where the nodes of one type come from. Each subject contributes one for each of its
 * types.
 *
 * @param type of the contract
 * @param wanting tells what is to be loaded for nodes of this type
 */
public record NodeSource(Class<? extends Node> type, Wanting wanting) {

	/**
	 * A source of nodes that are read whole, whatever is selected of them.
	 * @param <I> their ids in the graph
	 * @param <T> what they are in the graph
	 * @param <N> what they are in the contract
	 * @param type of the contract
	 * @param id makes an id of its text
	 * @param loading how they are loaded
	 * @param view shows one
	 * @return the source
	 */
	public static <I extends Id, T, N extends Node> NodeSource of(Class<N> type, Function<String, I> id,
			Loading<I, T> loading, Function<T, N> view) {
		Loading<I, N> shown = loading.map(view);
		return of(type, id, (_) -> shown);
	}

	/**
	 * A source of nodes of which more or less is read.
	 * @param <I> their ids in the graph
	 * @param <N> what they are in the contract
	 * @param type of the contract
	 * @param id makes an id of its text
	 * @param loading how they are loaded, with what is selected of them
	 * @return the source
	 */
	public static <I extends Id, N extends Node> NodeSource of(Class<N> type, Function<String, I> id,
			Function<Selection, Loading<I, N>> loading) {
		return new NodeSource(type,
				(ids, selection) -> loading.apply(selection)
					.<Node>map(Function.identity())
					.those(ids.stream().map(id).toList()));
	}

	/**
	 * Tells what is to be loaded for nodes of one type.
	 */
	@FunctionalInterface
	public interface Wanting {

		/**
		 * What is to be loaded for several nodes.
		 * @param ids as they stand in the graph
		 * @param selection what is selected of them
		 * @return what is wanted
		 */
		Wanted<Node> of(Set<String> ids, Selection selection);

	}

}
