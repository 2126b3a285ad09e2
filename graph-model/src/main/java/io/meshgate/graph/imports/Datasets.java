package io.meshgate.graph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.descriptor.DatasetDescriptor;
import io.meshgate.graph.descriptor.DatasetDescriptor.ColumnEntry;
import org.jspecify.annotations.Nullable;

/**
 * Writes datasets with their columns. A dataset that a port was bound to before it came
 * is the same; a column that is no longer stated goes, or is kept for lineage alone where
 * data flow through it, or did.
 */
final class Datasets {

	private static final int AT_ONCE = 2_000;

	void write(Transaction tx, Landing landing) {
		List<Map<String, @Nullable Object>> datasets = new ArrayList<>();
		List<Map<String, @Nullable Object>> columns = new ArrayList<>();
		landing.describing(DatasetDescriptor.class).forEach((landed) -> {
			datasets.add(row(landed.arrival(), landed.descriptor()));
			columns.addAll(rows(landed.descriptor()));
		});
		if (datasets.isEmpty()) {
			return;
		}
		StatedLineage lineage = StatedLineage.in(landing);
		describe(tx, datasets);
		lineage.end(tx, landing.at());
		forget(tx, datasets);
		for (int from = 0; from < columns.size(); from += AT_ONCE) {
			describeColumns(tx, columns.subList(from, Math.min(from + AT_ONCE, columns.size())));
		}
		lineage.draw(tx, landing.at());
	}

	private static void describe(Transaction tx, List<Map<String, @Nullable Object>> rows) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:Dataset {namespace: row.namespace, name: row.name})
				SET n.id = row.id,
				  n.key = row.key,
				  n.title = row.title,
				  n.description = row.description,
				  n.platform = row.platform,
				  n.tags = row.tags,
				  n.due = true
				WITH n, row
				MATCH (d:Document {ref: row.document})
				MERGE (d)-[:DESCRIBES]->(n)
				""";
		tx.rows(cypher, Map.of("rows", rows));
	}

	private static void forget(Transaction tx, List<Map<String, @Nullable Object>> rows) {
		String cypher = """
				UNWIND $rows AS row
				MATCH (:Dataset {key: row.key})-[:HAS_COLUMN]->(c:DatasetColumn)
				WHERE NOT c.path IN row.paths
				WITH c, EXISTS { (c)-[flows:FEEDS|FED]-() WHERE flows.source <> 'SYMLINK' } AS flowing
				FOREACH (kept IN CASE WHEN flowing THEN [c] ELSE [] END | REMOVE kept.position)
				FOREACH (gone IN CASE WHEN flowing THEN [] ELSE [c] END | DETACH DELETE gone)
				""";
		tx.rows(cypher, Map.of("rows", rows));
	}

	private static void describeColumns(Transaction tx, List<Map<String, @Nullable Object>> rows) {
		String cypher = """
				UNWIND $rows AS row
				MATCH (n:Dataset {key: row.dataset})
				MERGE (c:DatasetColumn {key: row.said.key})
				SET c = row.said
				MERGE (n)-[:HAS_COLUMN]->(c)
				""";
		tx.rows(cypher, Map.of("rows", rows));
	}

	private static Map<String, @Nullable Object> row(Arrival arrival, DatasetDescriptor dataset) {
		return Entry.of(arrival)
			.with("id", DatasetId.of(dataset.name()))
			.with("namespace", dataset.name().namespace())
			.with("name", dataset.name().name())
			.with("title", dataset.profile().title())
			.with("description", dataset.profile().description())
			.with("platform", dataset.profile().platform())
			.with("tags", dataset.profile().tags())
			.with("paths", dataset.columns().stream().map(ColumnEntry::path).toList())
			.map();
	}

	private static List<Map<String, @Nullable Object>> rows(DatasetDescriptor dataset) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (ColumnEntry column : dataset.columns()) {
			rows.add(new Entry().with("dataset", dataset.node().key())
				.with("said",
						new Entry().with("id", DatasetFieldId.of(dataset.name(), column.path()))
							.with("key", DatasetDescriptor.column(dataset.name(), column.path()).key())
							.with("position", rows.size())
							.with("path", column.path())
							.with("label", column.label())
							.with("description", column.description())
							.with("logicalType", column.type().logical())
							.with("physicalType", column.type().physical())
							.with("nullable", column.type().nullable())
							.with("partOfKey", column.type().partOfKey())
							.with("tags", column.tags())
							.map())
				.map());
		}
		return rows;
	}

}
