package io.meshgate.api.portal;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;

/**
 * All nodes and relationships as text, to be compared.
 */
public final class GraphDump {

	private GraphDump() {
	}

	/**
	 * With ids and times: equal only if nothing was written in between. Locks leave a
	 * trace that says nothing, and are left aside.
	 * @param graph what to dump
	 * @return a line for each node and relationship
	 */
	public static List<String> exact(Graph graph) {
		String cypher = """
				CALL () {
				  MATCH (n)
				  WHERE NOT any(label IN labels(n) WHERE label ENDS WITH 'Lock')
				  RETURN elementId(n) AS place, labels(n) AS what, properties(n) AS properties
				  UNION ALL
				  MATCH (a)-[r]->(b)
				  RETURN elementId(r) AS place,
				    [elementId(a), type(r), elementId(b)] AS what,
				    properties(r) AS properties
				}
				WITH place, what, properties, [name IN keys(properties) WHERE name <> '_lock'] AS names
				UNWIND CASE size(names) WHEN 0 THEN [''] ELSE names END AS name
				WITH place, what, name, properties[name] AS value
				ORDER BY place, name
				RETURN place + ' ' + reduce(text = '', w IN what | text + w + ' ') AS head,
				  collect(name + '=' + CASE
				    WHEN value IS :: LIST<ANY> THEN reduce(text = '', v IN value | text + v + ',')
				    ELSE toString(value) END) AS properties
				ORDER BY head
				""";
		return lines(graph, cypher);
	}

	/**
	 * As {@link #exact(Graph)}, and without what is kept of operations: equal where the
	 * mesh is the same and nothing was told.
	 * @param graph what to dump
	 * @return a line for each other node and relationship
	 */
	public static List<String> mesh(Graph graph) {
		return exact(graph).stream().filter((line) -> !line.contains(" Operation ")).toList();
	}

	/**
	 * Without ids, times and what is past: equal if the same mesh was made, in whatever
	 * order.
	 * @param graph what to dump
	 * @return a line for each node and relationship
	 */
	public static List<String> meaning(Graph graph) {
		String cypher = """
				CALL () {
				  MATCH (n)
				  WHERE NOT any(label IN labels(n) WHERE label ENDS WITH 'Lock')
				    AND NOT n:OutboxEntry
				    AND NOT n:AuditEntry
				    AND NOT n:FormerTeam
				  RETURN labels(n) + coalesce(n.ref, n.key, '?') AS what, properties(n) AS properties
				  UNION ALL
				  MATCH (n:OutboxEntry)
				  RETURN ['OutboxEntry', n.type, n.data] AS what, {} AS properties
				  UNION ALL
				  MATCH (a)-[r:!WAS_MEMBER_OF&!OWNED&!ANSWERED&!ONCE_OFFERED]->(b)
				  RETURN labels(a) + coalesce(a.ref, a.key, '?') + type(r) + labels(b) + coalesce(b.ref, b.key, '?')
				    AS what,
				    properties(r) AS properties
				}
				WITH reduce(text = '', w IN what | text + w + ' ') AS head, properties
				WITH head, properties, [name IN keys(properties)
				  WHERE NOT name IN ['_lock', 'id', 'since', 'createdAt', 'changedAt', 'importedAt', 'occurredAt', 'toldAt',
				    'roleSince', 'answersSince', 'turnedAt']
				    AND NOT (name = 'until' AND properties.reason IS NULL)
				    AND NOT ((properties.document IS NOT NULL OR properties.source IN ['INPUT_PORT', 'DATASETS'])
				      AND name IN ['firstSeenAt', 'lastSeenAt'])
				    AND NOT (name = 'key' AND coalesce(properties.source, '') = 'DATASETS')] AS names
				UNWIND CASE size(names) WHEN 0 THEN [''] ELSE names END AS name
				WITH head, name, properties[name] AS value
				WITH head, name + '=' + CASE
				    WHEN value IS :: LIST<ANY> THEN reduce(text = '', v IN value | text + v + ',')
				    ELSE coalesce(toString(value), '') END AS property
				ORDER BY head, property
				RETURN head, collect(property) AS properties
				ORDER BY head
				""";
		return lines(graph, cypher);
	}

	private static List<String> lines(Graph graph, String cypher) {
		return graph.read((tx) -> tx.rows(cypher, Map.of())
			.stream()
			.map((row) -> row.text("head") + row.texts("properties"))
			.toList());
	}

}
