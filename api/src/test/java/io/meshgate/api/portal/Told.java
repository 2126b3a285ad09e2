package io.meshgate.api.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry of the outbox.
 *
 * @param type what happened
 * @param subject the identity of what it happened to
 * @param data what a listener is told
 */
public record Told(String type, String subject, Map<String, Object> data) {

	/**
	 * All that waits in the outbox.
	 * @param graph the mesh
	 * @return in the order in which it was told
	 */
	public static List<Told> of(Graph graph) {
		String cypher = """
				MATCH (entry:OutboxEntry)
				RETURN entry.type AS type, entry.subject AS subject, entry.data AS data
				ORDER BY entry.toldAt, entry.place
				""";
		return graph.read((transaction) -> transaction.rows(cypher, Map.of()).stream().map(Told::told).toList());
	}

	/**
	 * What was added to the outbox.
	 * @param graph the mesh
	 * @param before what was there already
	 * @return the rest
	 */
	public static List<Told> since(Graph graph, List<Told> before) {
		List<Told> added = new ArrayList<>(of(graph));
		before.forEach(added::remove);
		return added;
	}

	@SuppressWarnings("unchecked")
	private static Told told(Row row) {
		return new Told(row.text("type"), row.text("subject"),
				JsonMapper.shared().readValue(row.text("data"), Map.class));
	}

}
