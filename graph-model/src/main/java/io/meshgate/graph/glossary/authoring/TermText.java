package io.meshgate.graph.glossary.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a term says of itself. For a change, what is null stays as it is.
 *
 * @param name for showing
 * @param definition what it means in its domain
 * @param synonyms other words for it
 */
public record TermText(@Nullable String name, @Nullable String definition, @Nullable List<String> synonyms) {

	public TermText {
		synonyms = (synonyms != null) ? synonyms.stream().sorted().distinct().toList() : null;
	}

	/** What is to be set. */
	Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>();
		put(properties, "name", this.name);
		put(properties, "definition", this.definition);
		put(properties, "synonyms", this.synonyms);
		return properties;
	}

	private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

}
