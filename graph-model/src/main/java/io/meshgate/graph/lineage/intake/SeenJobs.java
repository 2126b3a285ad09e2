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
				ON CREATE SET j.namespace = row.namespace, j.name = row.name
				SET j.lastSeenAt = CASE WHEN j.lastSeenAt >= row.at THEN j.lastSeenAt ELSE row.at END
				FOREACH (ignored IN CASE WHEN coalesce(j.describedAt > row.describedAt, row.description IS NULL)
				    THEN [] ELSE [1] END |
				  SET j.description = row.description, j.describedAt = row.describedAt)
				FOREACH (ignored IN CASE WHEN coalesce(j.integratedAt > row.integratedAt, row.integration IS NULL)
				    THEN [] ELSE [1] END |
				  SET j.integration = row.integration, j.integratedAt = row.integratedAt)
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
		row.put("at", event.at());
		if (job.description() != null) {
			row.put("description", job.description());
			row.put("describedAt", event.at());
		}
		if (job.integration() != null) {
			row.put("integration", job.integration());
			row.put("integratedAt", event.at());
		}
	}

}
