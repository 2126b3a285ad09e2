package io.meshgate.api.portal;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry of the record.
 *
 * @param told what was told in the same breath
 * @param actor who did it; empty for the portal itself
 */
public record Entered(Told told, String actor) {

	/**
	 * All that was entered.
	 * @param graph the mesh
	 * @return in the order in which it was
	 */
	public static List<Entered> of(Graph graph) {
		String cypher = """
				MATCH (e:AuditEntry)
				RETURN e.type AS type, e.subject AS subject, e.data AS data, coalesce(e.actor, '') AS actor
				ORDER BY e.at
				""";
		return graph.read((transaction) -> transaction.rows(cypher, Map.of()).stream().map(Entered::entered).toList());
	}

	/**
	 * What was entered besides, which is behind all else.
	 * @param graph the mesh
	 * @param before what there was
	 * @return the rest
	 */
	public static List<Entered> since(Graph graph, List<Entered> before) {
		List<Entered> all = of(graph);
		return all.subList(before.size(), all.size());
	}

	@SuppressWarnings("unchecked")
	private static Entered entered(Row row) {
		return new Entered(new Told(row.text("type"), row.text("subject"),
				JsonMapper.shared().readValue(row.text("data"), Map.class)), row.text("actor"));
	}

}
