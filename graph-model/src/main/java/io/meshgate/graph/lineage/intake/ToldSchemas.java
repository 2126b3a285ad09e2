package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Row;
import io.meshgate.graph.StableId;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.descriptor.DatasetDescriptor;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.DatasetSighting.Field;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that datasets are told to have. The latest counts, as a whole; of all
 * others it is known that there were such columns, whichever came first.
 */
final class ToldSchemas {

	private final Map<DatasetName, Map<String, Schema>> told = new LinkedHashMap<>();

	void add(DatasetSighting dataset, Instant at) {
		List<Field> fields = dataset.fields();
		if (fields != null) {
			Schema schema = new Schema(dataset.name(), fields, at);
			this.told.computeIfAbsent(dataset.name(), (name) -> new LinkedHashMap<>())
				.merge(schema.hash(), schema, Schema::later);
		}
	}

	/**
	 * Writes those that count. One that is known already, as most are, is not written
	 * again.
	 * @return the columns that datasets had by others
	 */
	Map<DatasetName, Set<String>> write(Transaction transaction) {
		Map<DatasetName, Set<String>> former = new LinkedHashMap<>();
		if (this.told.isEmpty()) {
			return former;
		}
		String cypher = """
				UNWIND $schemas AS row
				MATCH (d:Dataset {id: row.dataset})
				WHERE NOT EXISTS { (d)<-[:DESCRIBES]-(:Document) }
				WITH d, row,
				  d.schemaAt IS NULL OR d.schemaAt < row.at OR (d.schemaAt = row.at AND d.schemaHash < row.hash) AS later
				FOREACH (ignored IN CASE WHEN later THEN [1] ELSE [] END | SET d.schemaAt = row.at)
				WITH d, row, later AND (d.schemaHash IS NULL OR d.schemaHash <> row.hash) AS other
				FOREACH (ignored IN CASE WHEN other THEN [1] ELSE [] END | SET d.schemaHash = row.hash, d.due = true, d.worded = 0)
				WITH d, row, other
				CALL (d, other) {
				  MATCH (d)-[:HAS_COLUMN]->(former:DatasetColumn)
				  WHERE other
				  REMOVE former.position, former.physicalType, former.description, former.nullable, former.partOfKey,
				    former.tags
				}
				CALL (d, row, other) {
				  UNWIND CASE WHEN other THEN row.fields ELSE [] END AS field
				  MERGE (c:DatasetColumn {key: field.key})
				  MERGE (d)-[:HAS_COLUMN]->(c)
				  SET c += field, c.nullable = true, c.partOfKey = false, c.tags = []
				}
				RETURN d.namespace AS namespace, d.name AS name, d.schemaHash AS hash
				""";
		List<Map<String, Object>> rows = this.told.values().stream().map(ToldSchemas::last).map(Schema::row).toList();
		for (Row row : transaction.rows(cypher, Map.of("schemas", rows))) {
			DatasetName name = new DatasetName(row.text("namespace"), row.text("name"));
			former.put(name, others(name, row.text("hash")));
		}
		return former;
	}

	private static Schema last(Map<String, Schema> schemas) {
		return schemas.values().stream().reduce(Schema::later).orElseThrow();
	}

	private Set<String> others(DatasetName dataset, String counting) {
		return this.told.getOrDefault(dataset, Map.of())
			.values()
			.stream()
			.filter((schema) -> !schema.hash().equals(counting))
			.flatMap((schema) -> schema.fields().stream())
			.map(Field::path)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * A schema.
	 *
	 * @param dataset whose
	 * @param fields in order
	 * @param at when it was told last
	 */
	private record Schema(DatasetName dataset, List<Field> fields, Instant at) {

		String hash() {
			List<String> parts = new ArrayList<>();
			this.fields.forEach((field) -> parts
				.addAll(List.of(field.path(), String.valueOf(field.type()), String.valueOf(field.description()))));
			return StableId.of(parts.toArray(String[]::new));
		}

		Schema later(Schema other) {
			int order = this.at.compareTo(other.at);
			return (order > 0 || (order == 0 && hash().compareTo(other.hash()) >= 0)) ? this : other;
		}

		Map<String, Object> row() {
			List<Map<String, @Nullable Object>> rows = new ArrayList<>();
			for (Field field : this.fields) {
				Map<String, @Nullable Object> row = new HashMap<>();
				row.put("id", DatasetFieldId.of(this.dataset, field.path()));
				row.put("key", DatasetDescriptor.column(this.dataset, field.path()).key());
				row.put("path", field.path());
				row.put("position", rows.size());
				row.put("physicalType", field.type());
				row.put("description", field.description());
				rows.add(row);
			}
			return Map.of("dataset", DatasetId.of(this.dataset), "at", this.at, "hash", hash(), "fields", rows);
		}

	}

}
