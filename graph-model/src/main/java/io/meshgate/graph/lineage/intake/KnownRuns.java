package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.event.RunState;
import org.jspecify.annotations.Nullable;

/**
 * Runs as they are remembered. What goes where by a run, and what becomes of datasets, is
 * kept with it in one property each, since it is read only when more is told of the run.
 */
final class KnownRuns {

	private KnownRuns() {
	}

	/**
	 * Finds them, unless they are too much to be unpacked at once. What was kept before
	 * it was weighed counts as heavy as its text is long.
	 */
	static Map<UUID, KnownRun> find(Transaction transaction, Collection<UUID> runs) {
		String cypher = """
				UNWIND $runs AS id
				MATCH (r:Run {id: id})
				WITH collect(r) AS known, sum(coalesce(r.weight, size(r.flows))) AS weight
				UNWIND known AS r
				RETURN
				  r.id AS id,
				  r.firstSeenAt AS toldFrom,
				  r.lastSeenAt AS toldUntil,
				  COLLECT { MATCH (r)-[:OF]->(j:Job) RETURN j.id } AS jobs,
				  r.state AS state,
				  r.stateAt AS stateAt,
				  r.startedAt AS startedAt,
				  r.completedFrom AS completedFrom,
				  r.completedUntil AS completedUntil,
				  r.runningFrom AS runningFrom,
				  r.runningUntil AS runningUntil,
				  r.continuous AS continuous,
				  CASE WHEN size(known) = 1 OR weight <= $most THEN r.flows END AS flows,
				  r.changes AS changes
				""";
		Map<UUID, KnownRun> known = new HashMap<>();
		transaction.rows(cypher, Map.of("runs", runs.stream().map(UUID::toString).toList(), "most", LineageEvent.MOST))
			.forEach((row) -> known.put(UUID.fromString(row.text("id")), run(row)));
		return known;
	}

	static void keep(Transaction transaction, Map<UUID, KnownRun> runs) {
		if (runs.isEmpty()) {
			return;
		}
		String cypher = """
				UNWIND $runs AS row
				MERGE (r:Run {id: row.id})
				SET r += row.says
				WITH r, row
				CALL (r, row) {
				  UNWIND row.jobs AS job
				  MATCH (j:Job {id: job})
				  MERGE (r)-[of:OF]->(j)
				  SET of.job = job, of.since = r.firstSeenAt
				}
				RETURN count(r) AS kept
				""";
		List<Map<String, Object>> rows = runs.entrySet()
			.stream()
			.map((each) -> Map.of("id", each.getKey().toString(), "jobs", each.getValue().jobs(), "says",
					says(each.getValue())))
			.toList();
		int kept = transaction.one(cypher, Map.of("runs", rows)).number("kept");
		if (kept != rows.size()) {
			throw new IllegalStateException("Kept " + kept + " of " + rows.size() + " runs");
		}
	}

	private static KnownRun run(Row row) {
		return new KnownRun(Objects.requireNonNull(span(row, "told")), jobs(row), RunState.valueOf(row.text("state")),
				row.findInstant("stateAt").orElseThrow(), row.findInstant("startedAt").orElse(null),
				span(row, "completed"), span(row, "running"), row.holds("continuous"),
				Packed.unpack(row.findText("flows").orElseThrow(() -> new ToldTooMuch("its run moves too much")),
						Flows.class),
				row.findText("changes").map((text) -> Packed.unpack(text, Changes.class)).orElse(Changes.NONE));
	}

	private static Set<JobId> jobs(Row row) {
		return row.texts("jobs").stream().map(JobId::new).collect(Collectors.toSet());
	}

	private static @Nullable Span span(Row row, String name) {
		return row.findInstant(name + "From")
			.map((from) -> new Span(from, row.findInstant(name + "Until").orElse(from)))
			.orElse(null);
	}

	private static Map<String, @Nullable Object> says(KnownRun run) {
		Map<String, @Nullable Object> says = new HashMap<>();
		says.put("firstSeenAt", run.told().from());
		says.put("lastSeenAt", run.told().until());
		says.put("state", run.state());
		says.put("stateAt", run.stateAt());
		says.put("startedAt", run.startedAt());
		says.put("endedAt", run.endedAt());
		span(says, "completed", run.completed());
		span(says, "running", run.running());
		says.put("continuous", run.continuous());
		says.put("flows", Packed.pack(run.flows()));
		says.put("changes", run.changes().equals(Changes.NONE) ? null : Packed.pack(run.changes()));
		says.put("weight", run.flows().weight() + run.changes().weight());
		return says;
	}

	private static void span(Map<String, @Nullable Object> says, String name, @Nullable Span span) {
		Instant from = (span == null) ? null : span.from();
		says.put(name + "From", from);
		says.put(name + "Until", (span == null) ? null : span.until());
	}

}
