package io.meshgate.frontend.glossary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What changes. A field that is left out or null stays as it is.
 *
 * @param term the global id of the term
 * @param name for showing; at most 200 characters
 * @param definition what it means; at most 10,000 characters
 * @param synonyms all other words for it, replacing those it has; at most 50 of at most
 * 200 characters
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeTermInput(String term, @Nullable String name, @Nullable String definition,
		@Nullable List<String> synonyms, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {

	public ChangeTermInput {
		synonyms = (synonyms != null) ? List.copyOf(synonyms) : null;
	}

}
