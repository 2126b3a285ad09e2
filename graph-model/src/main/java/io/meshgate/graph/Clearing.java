package io.meshgate.graph;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a change clears by name, since it has no value that says so, as an empty text
 * does.
 *
 * @param properties the names
 */
public record Clearing(Set<String> properties) {

	/** Nothing is cleared. */
	public static final Clearing NONE = new Clearing(Set.of());

	public Clearing {
		properties = Set.copyOf(properties);
	}

	/**
	 * Clears them among what is to be set.
	 * @param values what is to be set, by name; null for what is to be cleared
	 */
	public void in(Map<String, @Nullable Object> values) {
		this.properties.forEach((name) -> values.put(name, null));
	}

}
