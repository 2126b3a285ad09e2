package io.meshgate.frontend.glossary;

import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.domain.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A word of the business and what it means in a domain. Everybody who is signed in sees
 * every term.
 *
 * @param id the global id
 * @param key what people call it by, unique among terms: the domain's key, a slash and
 * its own, as `sales/customer`
 * @param name for showing
 * @param definition what it means in its domain
 * @param synonyms other words for it that are no terms of their own, sorted
 * @param revision grows by one with each change of what it says; give it back as
 * expectedVersion
 * @param domain the domain in which it means that; null where its catalogue names none
 * @param group the group that it belongs to in its catalogue; null for none
 */
public record Term(String id, String key, String name, String definition, List<String> synonyms, int revision,
		@Nullable Domain domain, @Nullable TermGroup group) implements Node {

	public Term {
		synonyms = List.copyOf(synonyms);
	}

}
