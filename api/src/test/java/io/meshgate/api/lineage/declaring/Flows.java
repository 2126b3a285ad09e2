package io.meshgate.api.lineage.declaring;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.meshgate.api.lineage.Flowing;
import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What data go through at the retailer's, each with a column: the plan, which the
 * forecast gives out; the returns; and what no port gives out, which a catalogue
 * describes.
 */
final class Flows {

	private static final Map<String, DatasetName> NAMES = Map.of("plan", new DatasetName("s3://plans", "plan"),
			"returns", new DatasetName("kafka://broker:9092", "returns"), "loose",
			new DatasetName("s3://plans", "loose"));

	private final Graph graph;

	Flows(Graph graph) {
		this.graph = graph;
	}

	void draw() {
		String cypher = """
				UNWIND $rows AS row
				MERGE (d:Dataset {key: row.key})
				ON CREATE SET d.id = row.id, d.namespace = row.namespace, d.name = row.name, d.title = row.name,
				  d.tags = []
				CREATE (d)-[:HAS_COLUMN]->(:DatasetColumn {id: row.column, key: row.key + '#a', path: 'a'})
				WITH d
				CALL (d) {
				  WITH d
				  WHERE d.name = 'plan'
				  MATCH (o:OutputPort {key: 'forecast/weekly'})
				  CREATE (o)-[:BOUND_TO]->(d)
				}
				CALL (d) {
				  WITH d
				  WHERE d.name = 'loose'
				  CREATE (d)<-[:DESCRIBES]-(:Document {ref: 'loose'})
				}
				RETURN count(*) AS drawn
				""";
		List<Map<String, String>> rows = NAMES.values()
			.stream()
			.map((name) -> Map.of("key", name.key(), "id", Mesh.dataset(name).value(), "namespace", name.namespace(),
					"name", name.name(), "column", DatasetFieldId.of(name, "a").value()))
			.toList();
		this.graph.write((transaction) -> transaction.one(cypher, Map.of("rows", rows)));
	}

	static String dataset(String name) {
		return Flowing.id(LineageLevel.DATASET, new FlowId(Mesh.dataset(named(name)).value())).text();
	}

	static String column(String dataset) {
		return Flowing.id(LineageLevel.COLUMN, new FlowId(DatasetFieldId.of(named(dataset), "a").value())).text();
	}

	private static DatasetName named(String dataset) {
		return Objects.requireNonNull(NAMES.get(dataset));
	}

	/** Lets somebody be the account of a lineage tool. */
	void appoint(String person) {
		set("MATCH (p:Person {key: '" + person + "'}) SET p.roles = ['EMITTER']");
	}

	void set(String cypher) {
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of()));
	}

	/** Why it is said by hand that something feeds a port, in the order it was. */
	List<String> standing(String port) {
		return read("""
				MATCH ()-[said:FEEDS {source: 'MANUAL'}]->(:OutputPort {name: $port})
				RETURN said.reason AS told
				ORDER BY said.firstSeenAt
				""", Map.of("port", port));
	}

	/** Who took back what was said by hand, and why. */
	List<String> ended() {
		return read("""
				MATCH ()-[said:FED {source: 'MANUAL'}]->()
				WHERE said.endedAt >= said.firstSeenAt
				OPTIONAL MATCH (p:Person {id: said.endedBy})
				RETURN coalesce(p.name, '-') + ': ' + coalesce(said.endReason, '-') AS told
				ORDER BY said.endedAt
				""", Map.of());
	}

	private List<String> read(String cypher, Map<String, Object> parameters) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.map((row) -> row.text("told"))
			.toList();
	}

}
