package io.meshgate.graph.platform.authoring;

import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.platform.PlatformKind;
import org.jspecify.annotations.Nullable;

/**
 * What a platform says of itself. For a change, what is null stays as it is, and an empty
 * text clears.
 *
 * @param name for showing
 * @param kind what it is for
 * @param description what it offers, and how one comes onto it
 */
public record PlatformText(@Nullable String name, @Nullable PlatformKind kind, @Nullable String description) {

	/** What is to be set; null for what is to be cleared. */
	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		put(properties, "name", this.name);
		put(properties, "kind", this.kind);
		put(properties, "description", this.description);
		return properties;
	}

	private static void put(Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, "".equals(value) ? null : value);
		}
	}

}
