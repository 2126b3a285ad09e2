package io.meshgate.graph;

/**
 * How a node is named from outside: by its id, or by the key people use.
 */
public sealed interface Ref {

	/**
	 * By its id.
	 *
	 * @param id as it stands in the graph
	 */
	record ById(String id) implements Ref {
	}

	/**
	 * By its key.
	 *
	 * @param key unique in its type
	 */
	record ByKey(String key) implements Ref {
	}

}
