package io.meshgate.graph.dataset.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Row;
import io.meshgate.graph.StableId;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;

/**
 * Columns of one path under two names of a dataset are one: an edge each way, seen as
 * long as the names were, and ended as they did.
 */
final class SameColumns {

	private static final String SOURCE = "SYMLINK";

	private SameColumns() {
	}

	static void draw(Transaction tx, List<DatasetId> datasets) {
		String cypher = """
				UNWIND $datasets AS id
				MATCH (:Dataset {id: id})-[same:FEEDS|FED {source: 'SYMLINK'}]-(:Dataset)
				WITH DISTINCT same, startNode(same) AS a, endNode(same) AS b
				MATCH (a)-[:HAS_COLUMN]->(x:DatasetColumn)
				MATCH (y:DatasetColumn {key: CASE WHEN b.key CONTAINS '#' THEN b.id ELSE b.key END + '#' + x.path})
				OPTIONAL MATCH (x)-[drawn:FEEDS|FED {source: 'SYMLINK'}]->(y)
				WITH x, y, same, drawn
				WHERE drawn IS NULL OR type(drawn) <> type(same) OR drawn.firstSeenAt <> same.firstSeenAt
				  OR drawn.lastSeenAt <> same.lastSeenAt OR drawn.endedAt <> same.endedAt
				RETURN x.id AS from, y.id AS to
				""";
		List<Map<String, String>> edges = new ArrayList<>();
		tx.rows(cypher, Map.of("datasets", datasets)).forEach((row) -> edges.add(edge(row)));
		if (!edges.isEmpty()) {
			write(tx, edges);
		}
	}

	private static Map<String, String> edge(Row row) {
		String from = row.text("from");
		String to = row.text("to");
		return Map.of("from", from, "to", to, "key", StableId.of(from, to, SOURCE, ""));
	}

	private static void write(Transaction tx, List<Map<String, String>> edges) {
		String cypher = """
				UNWIND $edges AS edge
				MATCH (x:DatasetColumn {id: edge.from})<-[:HAS_COLUMN]-(a:Dataset)
				MATCH (y:DatasetColumn {id: edge.to})<-[:HAS_COLUMN]-(b:Dataset)
				MATCH (a)-[same:FEEDS|FED {source: 'SYMLINK'}]->(b)
				OPTIONAL MATCH (x)-[stale:FEEDS|FED {key: edge.key}]->(y)
				WHERE type(stale) <> type(same)
				FOREACH (ignored IN CASE WHEN same.endedAt IS NULL THEN [1] ELSE [] END |
				  MERGE (x)-[drawn:FEEDS {key: edge.key}]->(y)
				  SET drawn.source = 'SYMLINK', drawn.firstSeenAt = same.firstSeenAt, drawn.lastSeenAt = same.lastSeenAt,
				    drawn.transformations = [])
				FOREACH (ignored IN CASE WHEN same.endedAt IS NULL THEN [] ELSE [1] END |
				  MERGE (x)-[former:FED {key: edge.key}]->(y)
				  SET former.source = 'SYMLINK', former.firstSeenAt = same.firstSeenAt, former.lastSeenAt = same.lastSeenAt,
				    former.transformations = [], former.endedAt = same.endedAt)
				DELETE stale
				""";
		tx.rows(cypher, Map.of("edges", edges));
	}

}
