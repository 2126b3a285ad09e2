package io.meshgate.graph.glossary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which terms are asked for; both conditions must hold, and one that is null holds for
 * every term.
 *
 * @param domain in this domain or below it
 * @param search a part of the name, the key or a synonym, in any case
 * @param counted whether the number of all of them is wanted
 */
public record TermQuery(@Nullable Ref domain, @Nullable String search, boolean counted) {

	/** Binds the term {@code t} and its domain {@code d}, from the end that is named. */
	String candidates() {
		return (this.domain != null) ? """
				MATCH (above:Domain)
				WHERE above.id = $domainId OR above.key = $domainKey
				MATCH (t:Term)-[:DEFINED_IN]->(d:Domain)-[:PART_OF*0..]->(above)
				""" : """
				MATCH (t:Term)-[:DEFINED_IN]->(d:Domain)
				""";
	}

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("domain", this.domain));
		parameters.put("counted", this.counted);
		parameters.put("search", (this.search != null) ? this.search.toLowerCase(Locale.ROOT) : "");
		return parameters;
	}

}
