package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.descriptor.DatasetDescriptor;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.FieldFlow;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.words.Findable;
import org.jspecify.annotations.Nullable;

/**
 * The datasets that events speak of. Of each thing said of a dataset the latest counts,
 * whichever comes first. What a catalogue describes is its own.
 */
final class SeenDatasets {

	private final Map<DatasetName, Seen> datasets = new LinkedHashMap<>();

	private final ToldSchemas schemas = new ToldSchemas();

	private final Set<FieldKey> fields = new LinkedHashSet<>();

	static SeenDatasets in(List<LineageEvent> events) {
		SeenDatasets seen = new SeenDatasets();
		events.stream().sorted(Comparator.comparing(LineageEvent::at)).forEach(seen::add);
		return seen;
	}

	private void add(LineageEvent event) {
		event.datasets().forEach((dataset) -> {
			seen(dataset.name(), event.at()).add(dataset, event.at());
			this.schemas.add(dataset, event.at());
			dataset.aliases().forEach((alias) -> seen(alias, event.at()));
		});
		event.flows().inputs().forEach((name) -> seen(name, event.at()));
		event.flows().outputs().forEach((name) -> seen(name, event.at()));
		event.flows().others().forEach((doing) -> seen(doing.dataset(), event.at()));
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

	/**
	 * Writes them.
	 * @return the keys of those that were not there before and are waited for
	 */
	List<String> write(Transaction transaction) {
		List<String> awaited = writeDatasets(transaction);
		this.schemas.write(transaction)
			.forEach((dataset, paths) -> paths.forEach((path) -> this.fields.add(new FieldKey(dataset, path))));
		if (!this.fields.isEmpty()) {
			writeFields(transaction);
		}
		return awaited;
	}

	/** Which ones. */
	Set<DatasetId> ids() {
		return this.datasets.keySet().stream().map(DatasetId::of).collect(Collectors.toSet());
	}

	private List<String> writeDatasets(Transaction transaction) {
		String cypher = """
				UNWIND $datasets AS row
				MERGE (d:Dataset {namespace: row.namespace, name: row.name})
				ON CREATE SET d += row.words
				WITH d, row, d.id IS NULL AND EXISTS {
				    MATCH (u:UnresolvedReference {folded: toLower(row.key)}) WHERE u.type = 'DATASET'
				  } AS awaited
				SET d.id = row.id,
				  d.key = row.key,
				  d.title = coalesce(d.title, d.name),
				  d.tags = coalesce(d.tags, [])
				SET d.firstSeenAt = CASE WHEN d.firstSeenAt <= row.from THEN d.firstSeenAt ELSE row.from END
				SET d.lastSeenAt = CASE WHEN d.lastSeenAt >= row.until THEN d.lastSeenAt ELSE row.until END
				FOREACH (ignored IN CASE
				    WHEN coalesce(d.typeAt > row.typeAt OR (d.typeAt = row.typeAt AND d.type >= row.type), row.type IS NULL)
				    THEN [] ELSE [1] END |
				  SET d.type = CASE row.type WHEN '' THEN null ELSE row.type END, d.typeAt = row.typeAt)
				FOREACH (ignored IN CASE
				    WHEN coalesce(d.describedAt > row.describedAt
				        OR (d.describedAt = row.describedAt AND d.description >= row.description), row.description IS NULL)
				      OR EXISTS { (d)<-[:DESCRIBES]-(:Document) } THEN [] ELSE [1] END |
				  FOREACH (other IN CASE WHEN coalesce(d.description, '') <> row.description THEN [1] ELSE [] END |
				    SET d.worded = 0, d.due = true)
				  SET d.description = CASE row.description WHEN '' THEN null ELSE row.description END, d.describedAt = row.describedAt)
				RETURN collect(CASE WHEN awaited THEN d.key END) AS awaited
				""";
		return transaction.one(cypher, Map.of("datasets", this.datasets.values().stream().map(Seen::row).toList()))
			.texts("awaited");
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

		private final Sayings says = new Sayings();

		Seen(DatasetName name, Instant at) {
			this.name = name;
			this.span = Span.at(at);
		}

		void add(DatasetSighting dataset, Instant at) {
			this.says.say("type", dataset.type(), "typeAt", at);
			this.says.say("description", dataset.description(), "describedAt", at);
		}

		Map<String, @Nullable Object> row() {
			Map<String, @Nullable Object> row = this.says.row();
			row.put("id", DatasetId.of(this.name));
			row.put("key", this.name.key());
			row.put("namespace", this.name.namespace());
			row.put("name", this.name.name());
			row.put("words", Findable.dataset(this.name.namespace(), this.name.name()));
			row.put("from", this.span.from());
			row.put("until", this.span.until());
			return row;
		}

	}

}
