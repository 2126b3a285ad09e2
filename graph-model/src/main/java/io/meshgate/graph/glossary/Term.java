package io.meshgate.graph.glossary;

import java.util.List;

import io.meshgate.graph.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A word of the business and what it means in a domain.
 *
 * @param id the identity
 * @param key what people call it by, unique: the domain's key, a slash and its own
 * @param name for showing
 * @param definition what it means in its domain
 * @param synonyms other words for it that are no terms of their own, sorted
 * @param revision grows by one with each change of what it says
 * @param domain the domain in which it means that; none for a term of a catalogue that
 * names none
 * @param group the group it belongs to, if any
 */
public record Term(TermId id, String key, String name, String definition, List<String> synonyms, int revision,
		@Nullable Domain domain, @Nullable TermGroup group) {

	public Term {
		synonyms = List.copyOf(synonyms);
	}

}
