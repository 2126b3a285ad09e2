package io.meshgate.graph.lineage.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.event.JobName;
import io.meshgate.graph.lineage.event.JobSighting;
import io.meshgate.graph.lineage.event.LineageEvent;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that events speak of; of each thing said of a job the latest counts.
 */
final class SeenJobs {

	private SeenJobs() {
	}

	static void write(Transaction transaction, List<LineageEvent> events) {
		Map<JobName, Map<String, @Nullable Object>> jobs = new LinkedHashMap<>();
		events.stream()
			.sorted(Comparator.comparing(LineageEvent::at))
			.filter((event) -> event.job() != null)
			.forEach((event) -> add(jobs, event));
		if (jobs.isEmpty()) {
			return;
		}
		String cypher = """
				UNWIND $jobs AS row
				MERGE (j:Job {id: row.id})
				ON CREATE SET j.key = row.key, j.namespace = row.namespace, j.name = row.name
				SET j.firstSeenAt = CASE WHEN j.firstSeenAt <= row.from THEN j.firstSeenAt ELSE row.from END
				SET j.lastSeenAt = CASE WHEN j.lastSeenAt >= row.until THEN j.lastSeenAt ELSE row.until END
				FOREACH (ignored IN CASE WHEN coalesce(j.describedAt > row.descriptionAt, row.description IS NULL)
				    THEN [] ELSE [1] END |
				  SET j.description = CASE row.description WHEN '' THEN null ELSE row.description END, j.describedAt = row.descriptionAt)
				FOREACH (ignored IN CASE WHEN coalesce(j.integratedAt > row.integrationAt, row.integration IS NULL)
				    THEN [] ELSE [1] END |
				  SET j.integration = CASE row.integration WHEN '' THEN null ELSE row.integration END, j.integratedAt = row.integrationAt)
				FOREACH (ignored IN CASE WHEN coalesce(j.processingAt > row.continuousAt, row.continuous IS NULL)
				    THEN [] ELSE [1] END |
				  SET j.continuous = row.continuous, j.processingAt = row.continuousAt)
				RETURN count(j) AS seen
				""";
		transaction.one(cypher, Map.of("jobs", jobs.values()));
	}

	private static void add(Map<JobName, Map<String, @Nullable Object>> jobs, LineageEvent event) {
		JobSighting job = event.job();
		if (job == null) {
			return;
		}
		Map<String, @Nullable Object> row = jobs.computeIfAbsent(job.name(), (name) -> new HashMap<>());
		row.put("id", JobId.of(job.name()));
		row.put("namespace", job.name().namespace());
		row.put("name", job.name().name());
		row.put("key", job.name().key());
		row.putIfAbsent("from", event.at());
		row.put("until", event.at());
		say(row, "description", job.description());
		say(row, "integration", job.integration());
		say(row, "continuous", job.continuous());
	}

	private static void say(Map<String, @Nullable Object> row, String what, @Nullable Object value) {
		if (value != null) {
			row.put(what, value);
			row.put(what + "At", row.get("until"));
		}
	}

}
