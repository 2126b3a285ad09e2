package io.meshgate.api.node;

import java.util.List;
import java.util.Set;

import io.meshgate.frontend.Node;
import io.meshgate.graph.person.Viewer;

/**
 * Where the nodes of one type come from. Each subject contributes one for each of its
 * types.
 */
public interface NodeSource {

	/**
	 * The type that it loads.
	 * @return of the contract
	 */
	Class<? extends Node> type();

	/**
	 * Loads several nodes at once, by the same rules of sight as everywhere.
	 * @param viewer who looks
	 * @param ids as they stand in the graph
	 * @param selection what is selected of them
	 * @return those that the viewer may see, in no particular order
	 */
	List<? extends Node> load(Viewer viewer, Set<String> ids, Selection selection);

}
