package io.meshgate.graph.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.words.Sought;
import org.jspecify.annotations.Nullable;

/**
 * The one statement that answers a page of terms.
 */
final class TermListing {

	private final TermQuery query;

	private final Page page;

	TermListing(TermQuery query, Page page) {
		this.query = query;
		this.page = page;
	}

	String cypher() {
		return """
				MATCH (me:Person {id: $viewer, active: true})
				CALL () {
				  %1$s
				  WITH DISTINCT t
				  WHERE $counted AND %2$s
				  RETURN count(t) AS total
				}
				CALL () {
				  %1$s
				  WITH DISTINCT t, d
				  WHERE %2$s AND %3$s
				  WITH t, d
				  ORDER BY t.nameOrder, t.id
				  LIMIT $page.limit
				  RETURN collect(%4$s) AS terms
				}
				RETURN total, terms
				""".formatted(candidates(), (this.query.search() != null) ? Sought.condition("t") : "true",
				TermSight.CONTINUING, TermSight.PLAIN);
	}

	Map<String, @Nullable Object> parameters(Viewer viewer) {
		String search = this.query.search();
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("domain", this.query.domain()));
		parameters.put("viewer", viewer.person());
		parameters.put("counted", this.query.counted());
		parameters.put("search", (search != null) ? Sought.words(search) : List.of());
		parameters.put("page", this.page);
		return parameters;
	}

	/**
	 * Binds the term {@code t} and its domain {@code d}, if any, from the end that is
	 * named.
	 */
	private String candidates() {
		return (this.query.domain() != null) ? """
				MATCH (above:Domain)
				WHERE above.id = $domainId OR above.key = $domainKey
				MATCH (t:Term)-[:DEFINED_IN]->(d:Domain)-[:PART_OF*0..]->(above)
				""" : """
				MATCH (t:Term)
				OPTIONAL MATCH (t)-[:DEFINED_IN]->(d:Domain)
				""";
	}

}
