package io.meshgate.graph.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.words.Sought;
import org.jspecify.annotations.Nullable;

/**
 * The one statement that answers a page of templates.
 */
final class TemplateListing {

	private final TemplateQuery query;

	private final Page page;

	TemplateListing(TemplateQuery query, Page page) {
		this.query = query;
		this.page = page;
	}

	String cypher() {
		return """
				MATCH (me:Person {id: $viewer, active: true})
				CALL () {
				  MATCH (x:ProductTemplate)-[:OFFERED_ON]->(f:Platform)
				  WHERE $counted AND %1$s
				  RETURN count(x) AS total
				}
				CALL () {
				  MATCH (x:ProductTemplate)-[:OFFERED_ON]->(f:Platform)
				  WHERE %1$s AND (
				    $page.after IS NULL OR x.nameOrder > $page.after.value
				    OR (x.nameOrder = $page.after.value AND x.id > $page.after.id)
				  )
				  WITH x
				  ORDER BY x.nameOrder, x.id
				  LIMIT $page.limit
				  %2$s
				  WITH x, f, t
				  ORDER BY x.nameOrder, x.id
				  RETURN collect(%3$s) AS templates
				}
				RETURN total, templates
				""".formatted(condition(), TemplateSight.OFFERED, TemplateSight.PLAIN);
	}

	Map<String, @Nullable Object> parameters(Viewer viewer) {
		String search = this.query.search();
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("platform", this.query.platform()));
		parameters.put("viewer", viewer.person());
		parameters.put("search", (search != null) ? Sought.words(search) : List.of());
		parameters.put("counted", this.query.counted());
		parameters.put("page", this.page);
		return parameters;
	}

	private String condition() {
		String found = (this.query.search() != null) ? Sought.condition("x") : "true";
		return (this.query.platform() != null) ? found + " AND (f.id = $platformId OR f.key = $platformKey)" : found;
	}

}
