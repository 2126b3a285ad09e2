package io.meshgate.graph.application.authoring;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an application says of itself. For a change, what is null stays as it is, and an
 * empty text clears.
 *
 * @param name for showing
 * @param description what it does
 */
public record ApplicationText(@Nullable String name, @Nullable String description) {

	/** What is to be set; null for what is to be cleared. */
	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		if (this.name != null) {
			properties.put("name", this.name);
		}
		if (this.description != null) {
			properties.put("description", this.description.isEmpty() ? null : this.description);
		}
		return properties;
	}

}
