package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.event.JobName;
import io.meshgate.graph.lineage.event.JobSighting;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.words.Findable;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that events speak of; of each thing said of a job the latest counts.
 */
final class SeenJobs {

	private SeenJobs() {
	}

	static void write(Transaction transaction, List<LineageEvent> events) {
		Map<JobName, Seen> jobs = new LinkedHashMap<>();
		for (LineageEvent event : events) {
			for (JobSighting job : event.jobs()) {
				jobs.computeIfAbsent(job.name(), (name) -> new Seen(name, event.at())).add(job, event.at());
			}
		}
		if (jobs.isEmpty()) {
			return;
		}
		String cypher = """
				UNWIND $jobs AS row
				MERGE (j:Job {id: row.id})
				ON CREATE SET j.key = row.key, j.namespace = row.namespace, j.name = row.name, j += row.order
				SET j.firstSeenAt = CASE WHEN j.firstSeenAt <= row.from THEN j.firstSeenAt ELSE row.from END
				SET j.lastSeenAt = CASE WHEN j.lastSeenAt >= row.until THEN j.lastSeenAt ELSE row.until END
				FOREACH (ignored IN CASE WHEN coalesce(j.describedAt > row.descriptionAt
				    OR (j.describedAt = row.descriptionAt AND j.description >= row.description), row.description IS NULL)
				    THEN [] ELSE [1] END |
				  SET j.description = CASE row.description WHEN '' THEN null ELSE row.description END, j.describedAt = row.descriptionAt)
				FOREACH (ignored IN CASE WHEN coalesce(j.integratedAt > row.integrationAt
				    OR (j.integratedAt = row.integrationAt AND j.integration >= row.integration), row.integration IS NULL)
				    THEN [] ELSE [1] END |
				  SET j.integration = CASE row.integration WHEN '' THEN null ELSE row.integration END, j.integratedAt = row.integrationAt)
				FOREACH (ignored IN CASE WHEN coalesce(j.processingAt > row.continuousAt
				    OR (j.processingAt = row.continuousAt AND j.continuous), row.continuous IS NULL)
				    THEN [] ELSE [1] END |
				  SET j.continuous = row.continuous, j.processingAt = row.continuousAt)
				RETURN count(j) AS seen
				""";
		transaction.one(cypher, Map.of("jobs", jobs.values().stream().map(Seen::row).toList()));
	}

	/** What is said of one job. */
	private static final class Seen {

		private final JobName name;

		private final Sayings says = new Sayings();

		private Span span;

		Seen(JobName name, Instant at) {
			this.name = name;
			this.span = Span.at(at);
		}

		void add(JobSighting job, Instant at) {
			this.span = this.span.and(Span.at(at));
			this.says.say("description", job.description(), "descriptionAt", at);
			this.says.say("integration", job.integration(), "integrationAt", at);
			this.says.say("continuous", job.continuous(), "continuousAt", at);
		}

		Map<String, @Nullable Object> row() {
			Map<String, @Nullable Object> row = this.says.row();
			row.put("id", JobId.of(this.name));
			row.put("namespace", this.name.namespace());
			row.put("name", this.name.name());
			row.put("order", Findable.order(this.name.name()));
			row.put("key", this.name.key());
			row.put("from", this.span.from());
			row.put("until", this.span.until());
			return row;
		}

	}

}
