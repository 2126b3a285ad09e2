package io.meshgate.graph.lineage.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.StableId;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.lineage.event.LineageEvent;

/**
 * The other names of datasets that events speak of. Two names of one dataset feed each
 * other, as long as both were told of; whoever tells it of either tells it of both.
 */
final class ToldAliases {

	private static final String SOURCE = "SYMLINK";

	private final Map<Pair, Span> pairs = new LinkedHashMap<>();

	static ToldAliases in(List<LineageEvent> events) {
		ToldAliases told = new ToldAliases();
		events.forEach((event) -> event.datasets()
			.forEach((dataset) -> dataset.aliases()
				.forEach((alias) -> told.add(DatasetId.of(dataset.name()), DatasetId.of(alias), Span.at(event.at())))));
		return told;
	}

	private void add(DatasetId one, DatasetId other, Span span) {
		this.pairs.merge(new Pair(one, other), span, Span::and);
		this.pairs.merge(new Pair(other, one), span, Span::and);
	}

	/** The datasets are there already. */
	void write(Transaction transaction) {
		if (this.pairs.isEmpty()) {
			return;
		}
		String cypher = """
				UNWIND $pairs AS row
				MATCH (one:Dataset {id: row.from})
				MATCH (other:Dataset {id: row.to})
				MERGE (one)-[same:FEEDS {key: row.key}]->(other)
				ON CREATE SET same.source = $source, same.transformations = []
				SET same.firstSeenAt = CASE WHEN same.firstSeenAt <= row.since THEN same.firstSeenAt ELSE row.since END
				SET same.lastSeenAt = CASE WHEN same.lastSeenAt >= row.until THEN same.lastSeenAt ELSE row.until END
				SET one.due = true
				RETURN count(same) AS drawn
				""";
		List<Map<String, Object>> rows = this.pairs.entrySet()
			.stream()
			.map((each) -> each.getKey().row(each.getValue()))
			.toList();
		int drawn = transaction.one(cypher, Map.of("pairs", rows, "source", SOURCE)).number("drawn");
		if (drawn != rows.size()) {
			throw new IllegalStateException("Drew " + drawn + " of " + rows.size() + " other names");
		}
	}

	private record Pair(DatasetId one, DatasetId other) {

		Map<String, Object> row(Span span) {
			Map<String, Object> row = new HashMap<>();
			row.put("from", this.one);
			row.put("to", this.other);
			row.put("key", StableId.of(this.one.value(), this.other.value(), SOURCE, ""));
			row.put("since", span.from());
			row.put("until", span.until());
			return row;
		}

	}

}
