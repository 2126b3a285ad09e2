package io.meshgate.graph.domain.authoring;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a domain says of itself. For a change, what is null stays as it is, and an empty
 * text clears.
 *
 * @param name for showing
 * @param description what it is about
 * @param boundary where it ends: what belongs in it and what does not
 */
public record DomainProfile(@Nullable String name, @Nullable String description, @Nullable String boundary) {

	/** What is to be set; null for what is to be cleared. */
	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		put(properties, "name", this.name);
		put(properties, "description", this.description);
		put(properties, "boundary", this.boundary);
		return properties;
	}

	private static void put(Map<String, @Nullable Object> properties, String name, @Nullable String value) {
		if (value != null) {
			properties.put(name, value.isEmpty() ? null : value);
		}
	}

}
