package io.meshgate.api.node;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.meshgate.frontend.Node;
import io.meshgate.graph.person.Viewer;

/**
 * Where the nodes of one type come from. Each subject contributes one for each of its
 * types.
 *
 * @param type of the contract
 * @param loading loads nodes of this type
 */
public record NodeSource(Class<? extends Node> type, Loading loading) {

	/**
	 * A source of nodes that are read whole, whatever is selected of them.
	 * @param <I> their ids in the graph
	 * @param <T> what they are in the graph
	 * @param <N> what they are in the contract
	 * @param type of the contract
	 * @param id makes an id of its text
	 * @param load reads those that a viewer may see
	 * @param view shows one
	 * @return the source
	 */
	public static <I, T, N extends Node> NodeSource of(Class<N> type, Function<String, I> id,
			BiFunction<Viewer, List<I>, List<T>> load, Function<T, N> view) {
		return new NodeSource(type, (viewer, ids,
				selection) -> load.apply(viewer, ids.stream().map(id).toList()).stream().map(view).toList());
	}

	/**
	 * Loads nodes of one type.
	 */
	@FunctionalInterface
	public interface Loading {

		/**
		 * Loads several nodes at once, by the same rules of sight as everywhere.
		 * @param viewer who looks
		 * @param ids as they stand in the graph
		 * @param selection what is selected of them
		 * @return those that the viewer may see, in no particular order
		 */
		List<? extends Node> load(Viewer viewer, Set<String> ids, Selection selection);

	}

}
