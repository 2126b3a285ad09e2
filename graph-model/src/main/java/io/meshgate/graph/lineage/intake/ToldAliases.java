package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.StableId;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;

/**
 * The other names of datasets that events speak of. Two names of one dataset feed each
 * other, as long as both were told of; whoever tells it of either tells it of both, and
 * whoever takes it back of either as well. They end with the first that takes them back
 * after they were told last, whichever comes first; told again, they never ended.
 */
final class ToldAliases {

	private static final String SOURCE = "SYMLINK";

	/**
	 * Of how many moments a dataset remembers that it had no other names from then on: so
	 * many of the earliest, as its names may never be told again, and of the latest, as
	 * they may have been told before these. They are the same in any order.
	 */
	static final int MOST_ENDS = 25;

	private final Map<Pair, Span> pairs = new LinkedHashMap<>();

	private final Map<DatasetId, Set<Instant>> ends = new LinkedHashMap<>();

	void add(Change change) {
		DatasetId one = DatasetId.of(change.dataset());
		switch (change.kind()) {
			case NAMED -> {
				DatasetId other = DatasetId.of(Objects.requireNonNull(change.alias()));
				this.pairs.merge(new Pair(one, other), Span.at(change.at()), Span::and);
				this.pairs.merge(new Pair(other, one), Span.at(change.at()), Span::and);
			}
			case UNNAMED -> this.ends.computeIfAbsent(one, (first) -> new HashSet<>()).add(change.at());
			case GONE, THERE -> {
			}
		}
	}

	/**
	 * Writes them. The datasets are there already.
	 * @return the datasets of which something was told
	 */
	Set<DatasetId> write(Transaction transaction) {
		if (!this.pairs.isEmpty()) {
			draw(transaction);
		}
		if (!this.ends.isEmpty()) {
			remember(transaction);
		}
		Set<DatasetId> datasets = Stream
			.concat(this.pairs.keySet().stream().map(Pair::one), this.ends.keySet().stream())
			.collect(Collectors.toSet());
		if (!datasets.isEmpty()) {
			end(transaction, datasets);
		}
		return datasets;
	}

	/** Also those that have ended, with what was known of them. */
	private void draw(Transaction transaction) {
		String cypher = """
				UNWIND $pairs AS row
				MATCH (one:Dataset {id: row.from})
				MATCH (other:Dataset {id: row.to})
				OPTIONAL MATCH (one)-[former:FED {key: row.key}]->(other)
				MERGE (one)-[same:FEEDS {key: row.key}]->(other)
				ON CREATE SET
				  same.source = $source,
				  same.transformations = [],
				  same.firstSeenAt = former.firstSeenAt,
				  same.lastSeenAt = former.lastSeenAt
				SET same.firstSeenAt = CASE WHEN same.firstSeenAt <= row.since THEN same.firstSeenAt ELSE row.since END
				SET same.lastSeenAt = CASE WHEN same.lastSeenAt >= row.until THEN same.lastSeenAt ELSE row.until END
				SET one.due = true
				DELETE former
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

	private void remember(Transaction transaction) {
		String cypher = """
				UNWIND keys($ends) AS id
				MATCH (d:Dataset {id: id})
				WITH d, COLLECT {
				  UNWIND coalesce(d.unlinkedAt, []) + $ends[id] AS at
				  WITH DISTINCT at
				  ORDER BY at
				  RETURN at
				} AS ends
				SET d.unlinkedAt = CASE WHEN size(ends) > 2 * $most THEN ends[..$most] + ends[-$most..] ELSE ends END
				RETURN count(d) AS seen
				""";
		Map<String, List<Instant>> rows = new HashMap<>();
		this.ends.forEach((dataset, moments) -> rows.put(dataset.value(), List.copyOf(moments)));
		transaction.one(cypher, Map.of("ends", rows, "most", MOST_ENDS));
	}

	private static void end(Transaction transaction, Set<DatasetId> datasets) {
		String cypher = """
				UNWIND $datasets AS id
				MATCH (d:Dataset {id: id})
				WHERE d.unlinkedAt IS NOT NULL
				MATCH (d)-[same:FEEDS|FED {source: $source}]-(:Dataset)
				WITH DISTINCT same, startNode(same) AS one, endNode(same) AS other
				WITH same, one, other,
				  [at IN coalesce(one.unlinkedAt, []) + coalesce(other.unlinkedAt, []) WHERE at > same.lastSeenAt] AS ends
				UNWIND ends AS at
				WITH same, one, other, min(at) AS endedAt
				WHERE same.endedAt IS NULL OR same.endedAt <> endedAt
				CREATE (one)-[past:FED]->(other)
				SET past = properties(same), past.endedAt = endedAt, one.due = true, other.due = true
				DELETE same
				""";
		transaction.rows(cypher, Map.of("datasets", datasets, "source", SOURCE));
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
