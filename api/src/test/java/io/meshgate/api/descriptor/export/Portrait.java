package io.meshgate.api.descriptor.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;

/**
 * A mesh as it stands, node by node and edge by edge, whoever made it: without ids and
 * times, without what is counted, without what was before, and without the traces of
 * documents.
 */
final class Portrait {

	private static final String NODES = """
			MATCH (n)
			WHERE NOT n:Document|OutboxEntry|AuditEntry|Operation|Newcomer|ProductVersion AND NOT any(label IN labels(n) WHERE label ENDS WITH 'Lock')
			  AND coalesce(n.key, '') <> $except
			OPTIONAL MATCH (n)<-[:CONSUMES|DOCUMENTED_AT|HELPED_AT|REACHED_AT|LACKS]-(above)
			WITH n, min(above.key) AS above
			RETURN elementId(n) AS place,
			  labels(n)[0] + ' ' + CASE
			    WHEN n:InputPort THEN above + ' < ' + n.name + coalesce(' ' + n.version, '')
			    WHEN n:UnresolvedReference THEN n.link + ' ' + n.key
			    WHEN above IS NOT NULL AND n.key IS NULL THEN above + ' ' + n.position
			    ELSE coalesce(n.key, n.ref, '?') END AS name,
			  COLLECT {
			    UNWIND keys(n) AS name
			    WITH name
			    WHERE NOT name IN $left AND NOT (n:InputPort|UnresolvedReference AND name IN ['key', 'ref', 'stated', 'folded'])
			    RETURN name + '=' + CASE WHEN n[name] IS :: LIST<ANY>
			      THEN reduce(text = '', item IN n[name] | text + item + ',') ELSE toString(n[name]) END
			    ORDER BY name
			  } AS properties
			""";

	private static final String EDGES = """
			MATCH (a)-[e]->(b)
			RETURN elementId(a) AS a, type(e) AS type, elementId(b) AS b, coalesce(e.as, '') AS as
			""";

	/** What tells two meshes that mean the same apart. */
	private static final List<String> LEFT = List.of("id", "_lock", "createdAt", "changedAt", "revision", "worded",
			"nameOrder", "nameWords", "otherWords", "document", "entityRef", "active", "issuer", "subject", "roles",
			"due");

	private Portrait() {
	}

	/** Of all but one who only looks on. */
	static List<String> of(Graph graph, String except) {
		Map<String, String> names = new HashMap<>();
		Stream.Builder<String> lines = Stream.builder();
		graph.read((transaction) -> transaction.rows(NODES, Map.of("except", except, "left", LEFT))).forEach((row) -> {
			names.put(row.text("place"), row.text("name"));
			lines.add(row.text("name") + " " + row.texts("properties"));
		});
		graph.read((transaction) -> transaction.rows(EDGES, Map.of())).forEach((row) -> {
			String from = names.get(row.text("a"));
			String to = names.get(row.text("b"));
			if (from != null && to != null) {
				lines.add(edge(from, row.text("type") + " " + row.text("as"), to));
			}
		});
		return lines.build().sorted().toList();
	}

	/** What terms are to each other goes both ways. */
	private static String edge(String from, String type, String to) {
		boolean turned = type.startsWith("RELATES_TO") && from.compareTo(to) > 0;
		return (turned ? to : from) + " -" + type + "-> " + (turned ? from : to);
	}

}
