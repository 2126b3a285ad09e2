package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.StableId;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.descriptor.DatasetDescriptor;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.FieldFlow;
import io.meshgate.graph.lineage.event.LineageEvent;
import org.jspecify.annotations.Nullable;

/**
 * The datasets that events speak of. Of each thing said of a dataset the latest counts,
 * whichever comes first; of a schema the whole. What a catalogue describes is its own.
 */
final class SeenDatasets {

	private final Map<DatasetName, Seen> datasets = new LinkedHashMap<>();

	private final Set<FieldKey> fields = new LinkedHashSet<>();

	static SeenDatasets in(List<LineageEvent> events) {
		SeenDatasets seen = new SeenDatasets();
		events.stream().sorted(Comparator.comparing(LineageEvent::at)).forEach(seen::add);
		return seen;
	}

	private void add(LineageEvent event) {
		event.datasets().forEach((dataset) -> {
			seen(dataset.name(), event.at()).add(dataset, event.at());
			dataset.aliases().forEach((alias) -> seen(alias, event.at()));
		});
		event.flows().inputs().forEach((name) -> seen(name, event.at()));
		event.flows().outputs().forEach((name) -> seen(name, event.at()));
		event.flows().betweenDatasets().forEach((flow) -> {
			seen(flow.from(), event.at());
			seen(flow.to(), event.at());
		});
		for (FieldFlow flow : event.flows().fields()) {
			this.fields.add(new FieldKey(flow.from(), flow.source()));
			this.fields.add(new FieldKey(flow.to(), flow.target()));
		}
	}

	private Seen seen(DatasetName name, Instant at) {
		Seen seen = this.datasets.computeIfAbsent(name, (first) -> new Seen(first, at));
		seen.span = seen.span.and(Span.at(at));
		return seen;
	}

	void write(Transaction transaction) {
		writeDatasets(transaction);
		List<Map<String, Object>> schemas = this.datasets.values()
			.stream()
			.filter((seen) -> seen.fields != null)
			.map(Seen::schema)
			.toList();
		if (!schemas.isEmpty()) {
			writeSchemas(transaction, schemas);
		}
		if (!this.fields.isEmpty()) {
			writeFields(transaction);
		}
	}

	private void writeDatasets(Transaction transaction) {
		String cypher = """
				UNWIND $datasets AS row
				MERGE (d:Dataset {namespace: row.namespace, name: row.name})
				SET d.id = row.id,
				  d.key = row.key,
				  d.title = coalesce(d.title, d.name),
				  d.tags = coalesce(d.tags, [])
				SET d.firstSeenAt = CASE WHEN d.firstSeenAt <= row.from THEN d.firstSeenAt ELSE row.from END
				SET d.lastSeenAt = CASE WHEN d.lastSeenAt >= row.until THEN d.lastSeenAt ELSE row.until END
				WITH d, row, row.dropped AND NOT EXISTS {
				    (d)<-[wrote:WRITES_TO]-(:Job) WHERE wrote.writtenAt > row.lifecycleAt
				  } AS gone
				FOREACH (ignored IN CASE WHEN coalesce(d.typeAt > row.typeAt, row.type IS NULL) THEN [] ELSE [1] END |
				  SET d.type = CASE row.type WHEN '' THEN null ELSE row.type END, d.typeAt = row.typeAt)
				FOREACH (ignored IN CASE
				    WHEN coalesce(d.describedAt > row.describedAt, row.description IS NULL)
				      OR EXISTS { (d)<-[:DESCRIBES]-(:Document) } THEN [] ELSE [1] END |
				  SET d.description = CASE row.description WHEN '' THEN null ELSE row.description END, d.describedAt = row.describedAt)
				FOREACH (ignored IN CASE WHEN coalesce(d.lifecycleAt > row.lifecycleAt, row.dropped IS NULL)
				    THEN [] ELSE [1] END |
				  SET d.droppedAt = CASE WHEN gone THEN row.lifecycleAt END, d.lifecycleAt = row.lifecycleAt)
				RETURN count(d) AS seen
				""";
		transaction.one(cypher, Map.of("datasets", this.datasets.values().stream().map(Seen::row).toList()));
	}

	/** A schema that is known already, as most are, is not written again. */
	private static void writeSchemas(Transaction transaction, List<Map<String, Object>> schemas) {
		String cypher = """
				UNWIND $schemas AS row
				MATCH (d:Dataset {id: row.dataset})
				WHERE (d.schemaAt IS NULL OR d.schemaAt <= row.at) AND NOT EXISTS { (d)<-[:DESCRIBES]-(:Document) }
				SET d.schemaAt = row.at
				WITH d, row
				WHERE d.schemaHash IS NULL OR d.schemaHash <> row.hash
				SET d.schemaHash = row.hash, d.due = true
				WITH d, row
				CALL (d) {
				  MATCH (d)-[:HAS_COLUMN]->(former:DatasetColumn)
				  REMOVE former.position
				}
				CALL (d, row) {
				  UNWIND row.fields AS field
				  MERGE (c:DatasetColumn {key: field.key})
				  MERGE (d)-[:HAS_COLUMN]->(c)
				  SET c += field, c.nullable = true, c.partOfKey = false, c.tags = []
				}
				RETURN count(d) AS written
				""";
		transaction.one(cypher, Map.of("schemas", schemas));
	}

	private void writeFields(Transaction transaction) {
		String cypher = """
				UNWIND $fields AS field
				MATCH (d:Dataset {id: field.dataset})
				MERGE (c:DatasetColumn {key: field.key})
				ON CREATE SET c.id = field.id, c.path = field.path, d.due = true
				MERGE (d)-[:HAS_COLUMN]->(c)
				RETURN count(c) AS seen
				""";
		List<Map<String, Object>> rows = this.fields.stream().map(FieldKey::row).toList();
		transaction.one(cypher, Map.of("fields", rows));
	}

	private record FieldKey(DatasetName dataset, String path) {

		Map<String, Object> row() {
			return Map.of("dataset", DatasetId.of(this.dataset), "id", DatasetFieldId.of(this.dataset, this.path),
					"key", DatasetDescriptor.column(this.dataset, this.path).key(), "path", this.path);
		}

	}

	/** What is said of one dataset, the latest of each. */
	private static final class Seen {

		private final DatasetName name;

		private Span span;

		private final Map<String, @Nullable Object> says = new HashMap<>();

		private @Nullable List<DatasetSighting.Field> fields;

		private Instant schemaAt;

		Seen(DatasetName name, Instant at) {
			this.name = name;
			this.span = Span.at(at);
			this.schemaAt = at;
		}

		void add(DatasetSighting dataset, Instant at) {
			say("type", dataset.type(), "typeAt", at);
			say("description", dataset.description(), "describedAt", at);
			say("dropped", dataset.dropped(), "lifecycleAt", at);
			if (dataset.fields() != null) {
				this.fields = dataset.fields();
				this.schemaAt = at;
			}
		}

		private void say(String what, @Nullable Object value, String when, Instant at) {
			if (value != null) {
				this.says.put(what, value);
				this.says.put(when, at);
			}
		}

		Map<String, @Nullable Object> row() {
			Map<String, @Nullable Object> row = new HashMap<>(this.says);
			row.put("id", DatasetId.of(this.name));
			row.put("key", this.name.key());
			row.put("namespace", this.name.namespace());
			row.put("name", this.name.name());
			row.put("from", this.span.from());
			row.put("until", this.span.until());
			return row;
		}

		Map<String, Object> schema() {
			List<DatasetSighting.Field> fields = (this.fields != null) ? this.fields : List.of();
			List<Map<String, @Nullable Object>> rows = new ArrayList<>();
			List<String> parts = new ArrayList<>();
			for (DatasetSighting.Field field : fields) {
				Map<String, @Nullable Object> row = new HashMap<>();
				row.put("id", DatasetFieldId.of(this.name, field.path()));
				row.put("key", DatasetDescriptor.column(this.name, field.path()).key());
				row.put("path", field.path());
				row.put("position", rows.size());
				row.put("physicalType", field.type());
				row.put("description", field.description());
				rows.add(row);
				parts.addAll(List.of(field.path(), String.valueOf(field.type()), String.valueOf(field.description())));
			}
			return Map.of("dataset", DatasetId.of(this.name), "at", this.schemaAt, "hash",
					StableId.of(parts.toArray(String[]::new)), "fields", rows);
		}

	}

}
