package io.meshgate.graph.descriptor;

import java.util.List;

/**
 * A word of the business and what it means in the domain whose document says so.
 *
 * @param key unique among terms: the domain's key, a slash and its own
 * @param name for showing
 * @param definition what it means there
 * @param synonyms other words for it, sorted
 * @param related the keys of terms that it has to do with, sorted
 * @param synonymous the keys of terms that mean the same, sorted
 */
public record DefinedTerm(String key, String name, String definition, List<String> synonyms, List<String> related,
		List<String> synonymous) {

	public DefinedTerm {
		synonyms = synonyms.stream().sorted().distinct().toList();
		related = related.stream().sorted().distinct().toList();
		synonymous = synonymous.stream().sorted().distinct().toList();
	}

}
