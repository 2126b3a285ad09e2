package io.meshgate.frontend.glossary;

import java.util.List;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * What a new term says.
 *
 * @param domain the domain in which it means that
 * @param key its own key, unique in the domain: lower case letters and digits, joined by
 * `.`, `_` or `-`; at most 100 characters
 * @param name for showing; at most 200 characters
 * @param definition what it means; at most 10,000 characters
 * @param synonyms other words for it; at most 50 of at most 200 characters
 * @param idempotencyKey the same key answers the first result again
 */
public record DefineTermInput(EntityRef domain, String key, String name, String definition,
		@Nullable List<String> synonyms, @Nullable String idempotencyKey) {

	public DefineTermInput {
		synonyms = (synonyms != null) ? List.copyOf(synonyms) : null;
	}

}
