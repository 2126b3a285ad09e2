package io.meshgate.graph.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import io.meshgate.graph.Id;
import io.meshgate.graph.StableId;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.descriptor.DatasetDescriptor;
import io.meshgate.graph.descriptor.DatasetDescriptor.ColumnOrigin;
import io.meshgate.graph.imports.Landing.Landed;
import io.meshgate.graph.lineage.feed.DatasetFeeds;

/**
 * The edges between datasets, and between their columns, that catalogues state. Each is
 * its document's, and ends when the document states it no more. What feeds a dataset and
 * is not described itself is known by its name only.
 */
final class StatedLineage {

	private static final String SOURCE = "CATALOGUE";

	private static final int AT_ONCE = 2_000;

	private final Map<String, Edge> datasets = new LinkedHashMap<>();

	private final Map<String, Edge> columns = new LinkedHashMap<>();

	private final Set<DatasetName> named = new LinkedHashSet<>();

	private final Map<DatasetFieldId, Map<String, Object>> fields = new LinkedHashMap<>();

	private final Map<String, Set<String>> keys = new HashMap<>();

	static StatedLineage in(Landing landing) {
		StatedLineage stated = new StatedLineage();
		landing.describing(DatasetDescriptor.class).forEach(stated::add);
		return stated;
	}

	private void add(Landed<DatasetDescriptor> landed) {
		DatasetDescriptor dataset = landed.descriptor();
		String document = landed.arrival().ref();
		this.keys.put(document, new HashSet<>());
		for (DatasetName origin : dataset.origins().datasets()) {
			this.named.add(origin);
			add(this.datasets, new Edge(DatasetId.of(origin), DatasetId.of(dataset.name()), document));
		}
		for (ColumnOrigin origin : dataset.origins().columns()) {
			Edge edge = add(this.columns, new Edge(column(origin.dataset(), origin.source()),
					column(dataset.name(), origin.target()), document));
			if (origin.how() != null) {
				edge.transformations.add(origin.how().said());
			}
		}
	}

	private Edge add(Map<String, Edge> edges, Edge edge) {
		this.keys.getOrDefault(edge.document, new HashSet<>()).add(edge.key());
		return edges.computeIfAbsent(edge.key(), (key) -> edge);
	}

	private DatasetFieldId column(DatasetName dataset, String path) {
		DatasetFieldId id = DatasetFieldId.of(dataset, path);
		this.fields.put(id, Map.of("dataset", DatasetId.of(dataset), "id", id, "key",
				DatasetDescriptor.column(dataset, path).key(), "path", path));
		return id;
	}

	/** Ends the edges that documents no longer state. */
	void end(Transaction tx, Instant at) {
		String cypher = """
				UNWIND $documents AS row
				MATCH (:Document {ref: row.document})-[:DESCRIBES]->(:Dataset)-[:HAS_COLUMN*0..1]->(target)
				MATCH (source)-[old:FEEDS]->(target)
				WHERE old.document = row.document AND NOT old.key IN row.keys
				CREATE (source)-[past:FED]->(target)
				SET past = properties(old), past.endedAt = $at
				FOREACH (end IN [end IN [source, target] WHERE end:Dataset] | SET end.due = true)
				DELETE old
				""";
		List<Map<String, Object>> documents = new ArrayList<>();
		this.keys.forEach((document, keys) -> documents.add(Map.of("document", document, "keys", keys)));
		tx.rows(cypher, Map.of("documents", documents, "at", at));
	}

	/** Draws the edges; the datasets that state them are there already. */
	void draw(Transaction tx, Instant at) {
		NamedDatasets.name(tx, this.named);
		inParts(List.copyOf(this.fields.values()), (rows) -> nameColumns(tx, rows));
		inParts(List.copyOf(this.datasets.values()), (edges) -> draw(tx, "Dataset", edges, at));
		inParts(List.copyOf(this.columns.values()), (edges) -> draw(tx, "DatasetColumn", edges, at));
	}

	private static void nameColumns(Transaction tx, List<Map<String, Object>> rows) {
		String cypher = """
				UNWIND $rows AS row
				MATCH (n:Dataset {id: row.dataset})
				MERGE (c:DatasetColumn {key: row.key})
				ON CREATE SET c.id = row.id, c.path = row.path, n.due = true
				MERGE (n)-[:HAS_COLUMN]->(c)
				""";
		tx.rows(cypher, Map.of("rows", rows));
	}

	private static void draw(Transaction tx, String label, List<Edge> edges, Instant at) {
		boolean dataset = label.equals("Dataset");
		String cypher = """
				UNWIND $edges AS row
				MATCH (source:%1$s {id: row.from})
				MATCH (target:%1$s {id: row.to})
				MERGE (source)-[feeds:FEEDS {key: row.key}]->(target)
				ON CREATE SET feeds.source = $source, feeds.document = row.document, feeds.firstSeenAt = $at%2$s
				SET feeds.lastSeenAt = $at, feeds.transformations = row.transformations
				%3$sRETURN count(feeds) AS drawn
				""".formatted(label, dataset ? ", source.due = true, target.due = true" : "",
				dataset ? DatasetFeeds.SEEN_AGAIN : "");
		List<Map<String, Object>> rows = edges.stream().map(Edge::row).toList();
		int drawn = tx.one(cypher, Map.of("edges", rows, "source", SOURCE, "at", at)).number("drawn");
		if (drawn != rows.size()) {
			throw new IllegalStateException("Drew " + drawn + " of " + rows.size() + " edges");
		}
	}

	private static <T> void inParts(List<T> rows, Consumer<List<T>> write) {
		for (int from = 0; from < rows.size(); from += AT_ONCE) {
			write.accept(rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
		}
	}

	private static final class Edge {

		private final Id from;

		private final Id to;

		private final String document;

		private final Set<String> transformations = new TreeSet<>();

		Edge(Id from, Id to, String document) {
			this.from = from;
			this.to = to;
			this.document = document;
		}

		String key() {
			return StableId.of(this.from.value(), this.to.value(), SOURCE, this.document);
		}

		Map<String, Object> row() {
			return Map.of("key", key(), "from", this.from, "to", this.to, "document", this.document, "transformations",
					this.transformations);
		}

	}

}
