package io.meshgate.graph;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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

	/**
	 * The parameters {@code nameId} and {@code nameKey} of a statement, of which at most
	 * one is not null.
	 * @param name what is referred to
	 * @param ref how it is named; null for not at all
	 * @return both parameters
	 */
	static Map<String, @Nullable Object> parameters(String name, @Nullable Ref ref) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put(name + "Id", (ref instanceof ById(String id)) ? id : null);
		parameters.put(name + "Key", (ref instanceof ByKey(String key)) ? key : null);
		return parameters;
	}

}
