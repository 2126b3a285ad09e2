package io.meshgate.graph.platform;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Page;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.words.Sought;

/**
 * The one statement that answers a page of platforms.
 */
final class PlatformListing {

	private static final String CYPHER = """
			MATCH (me:Person {id: $viewer, active: true})
			CALL () {
			  MATCH (f:Platform)
			  WHERE $counted AND %1$s
			  RETURN count(f) AS total
			}
			CALL () {
			  MATCH (f:Platform)
			  WHERE %1$s AND (
			    $page.after IS NULL OR f.nameOrder > $page.after.value
			    OR (f.nameOrder = $page.after.value AND f.id > $page.after.id)
			  )
			  WITH f
			  ORDER BY f.nameOrder, f.id
			  LIMIT $page.limit
			  MATCH (f)<-[:OWNS]-(t:Team)
			  WITH f, t
			  ORDER BY f.nameOrder, f.id
			  RETURN collect(%2$s) AS platforms
			}
			RETURN total, platforms
			""";

	private final PlatformQuery query;

	private final Page page;

	PlatformListing(PlatformQuery query, Page page) {
		this.query = query;
		this.page = page;
	}

	String cypher() {
		String found = (this.query.search() != null) ? Sought.condition("f") : "true";
		return CYPHER.formatted(found + " AND (size($kind) = 0 OR f.kind IN $kind)", PlatformSight.PLAIN);
	}

	Map<String, Object> parameters(Viewer viewer) {
		String search = this.query.search();
		return Map.of("viewer", viewer.person(), "search", (search != null) ? Sought.words(search) : List.of(), "kind",
				this.query.kind(), "counted", this.query.counted(), "page", this.page);
	}

}
