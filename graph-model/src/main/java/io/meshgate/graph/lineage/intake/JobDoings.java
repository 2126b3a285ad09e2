package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobId;
import org.jspecify.annotations.Nullable;

/**
 * Which job reads and writes which dataset, as far as it counts, since when and until
 * when; and which run wrote it last, which outlasts what else is remembered of runs.
 */
final class JobDoings {

	private final Map<Ends, Doing> reading = new LinkedHashMap<>();

	private final Map<Ends, Doing> writing = new LinkedHashMap<>();

	/** What is said of a job, whatever runs: nothing was written by that. */
	void add(JobId job, Flows flows, Span span) {
		add(this.reading, job, flows.read(), new Doing(span, null, null));
		add(this.writing, job, flows.written(), new Doing(span, null, null));
	}

	void add(JobId job, Flows flows, Span span, UUID run) {
		add(this.reading, job, flows.read(), new Doing(span, null, null));
		for (DatasetName dataset : flows.written()) {
			boolean gone = flows.dropped().contains(dataset);
			add(this.writing, job, Set.of(dataset),
					gone ? new Doing(span, null, null) : new Doing(span, span.until(), run.toString()));
		}
	}

	private static void add(Map<Ends, Doing> all, JobId job, Set<DatasetName> datasets, Doing doing) {
		datasets.forEach((dataset) -> all.merge(new Ends(job, DatasetId.of(dataset)), doing, Doing::and));
	}

	void write(Transaction transaction) {
		write(transaction, "READS_FROM", this.reading);
		write(transaction, "WRITES_TO", this.writing);
		restore(transaction);
	}

	/** What is written after it was dropped is there again. */
	private void restore(Transaction transaction) {
		Map<String, Instant> written = new LinkedHashMap<>();
		this.writing.forEach((ends, doing) -> {
			if (doing.writtenAt() != null) {
				written.merge(ends.dataset().value(), doing.writtenAt(),
						(one, other) -> one.isAfter(other) ? one : other);
			}
		});
		if (!written.isEmpty()) {
			transaction.rows("""
					UNWIND keys($written) AS id
					MATCH (d:Dataset {id: id})
					WHERE d.droppedAt < $written[id]
					REMOVE d.droppedAt
					""", Map.of("written", written));
		}
	}

	private static void write(Transaction transaction, String type, Map<Ends, Doing> doings) {
		if (doings.isEmpty()) {
			return;
		}
		String cypher = """
				UNWIND $doings AS row
				MATCH (j:Job {id: row.job})
				MATCH (d:Dataset {id: row.dataset})
				MERGE (j)-[does:%s]->(d)
				SET does.firstSeenAt = CASE WHEN does.firstSeenAt <= row.from THEN does.firstSeenAt ELSE row.from END
				SET does.lastSeenAt = CASE WHEN does.lastSeenAt >= row.until THEN does.lastSeenAt ELSE row.until END
				FOREACH (ignored IN CASE
				    WHEN row.writtenAt IS NULL OR does.writtenAt > row.writtenAt
				      OR (does.writtenAt = row.writtenAt AND does.run <= row.run) THEN [] ELSE [1] END |
				  SET does.writtenAt = row.writtenAt, does.run = row.run)
				RETURN count(does) AS done
				""".formatted(type);
		List<Map<String, @Nullable Object>> rows = doings.entrySet()
			.stream()
			.map((each) -> each.getValue().row(each.getKey()))
			.toList();
		int done = transaction.one(cypher, Map.of("doings", rows)).number("done");
		if (done != rows.size()) {
			throw new IllegalStateException("Kept " + done + " of " + rows.size() + " things that jobs do");
		}
	}

	private record Ends(JobId job, DatasetId dataset) {
	}

	/**
	 * That a job reads or writes a dataset.
	 *
	 * @param span when it was seen to
	 * @param writtenAt when a run last wrote it; null where none did
	 * @param run which one; of several at one moment, the first by its id
	 */
	private record Doing(Span span, @Nullable Instant writtenAt, @Nullable String run) {

		Doing and(Doing other) {
			Doing last = isLaterThan(other) ? this : other;
			return new Doing(this.span.and(other.span), last.writtenAt, last.run);
		}

		private boolean isLaterThan(Doing other) {
			if (this.writtenAt == null || other.writtenAt == null) {
				return this.writtenAt != null;
			}
			int order = this.writtenAt.compareTo(other.writtenAt);
			return (order != 0) ? order > 0 : String.valueOf(this.run).compareTo(String.valueOf(other.run)) < 0;
		}

		Map<String, @Nullable Object> row(Ends ends) {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("job", ends.job());
			row.put("dataset", ends.dataset());
			row.put("from", this.span.from());
			row.put("until", this.span.until());
			row.put("writtenAt", this.writtenAt);
			row.put("run", this.run);
			return row;
		}

	}

}
