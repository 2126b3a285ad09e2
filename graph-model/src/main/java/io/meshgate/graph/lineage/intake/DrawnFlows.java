package io.meshgate.graph.lineage.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.meshgate.graph.Id;
import io.meshgate.graph.StableId;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.lineage.event.DatasetFlow;
import io.meshgate.graph.lineage.event.FieldFlow;
import io.meshgate.graph.lineage.event.FieldFlow.Transformation;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.feed.DatasetFeeds;
import org.jspecify.annotations.Nullable;

/**
 * The edges that follow from what was told. There is one for each job by which data go
 * from one thing into another, which knows when that was first and last seen; to draw it
 * again changes no more than that.
 */
final class DrawnFlows {

	private static final String SOURCE = "OPENLINEAGE";

	private final Map<String, Edge> datasets = new LinkedHashMap<>();

	private final Map<String, Edge> fields = new LinkedHashMap<>();

	void add(Flows flows, Optional<JobId> job, Span span) {
		String by = job.map(JobId::value).orElse(null);
		Map<DatasetFlow, Set<Transformation>> hows = flows.transformations();
		for (DatasetFlow flow : flows.betweenDatasets()) {
			Edge edge = add(this.datasets, new Ends(DatasetId.of(flow.from()), DatasetId.of(flow.to()), by), span);
			hows.getOrDefault(flow, Set.of()).forEach((how) -> edge.transformations.add(how.said()));
		}
		for (FieldFlow flow : flows.betweenFields()) {
			Edge edge = add(this.fields, new Ends(DatasetFieldId.of(flow.from(), flow.source()),
					DatasetFieldId.of(flow.to(), flow.target()), by), span);
			Optional.ofNullable(flow.how()).map(FieldFlow.Transformation::said).ifPresent(edge.transformations::add);
		}
	}

	private static Edge add(Map<String, Edge> edges, Ends ends, Span span) {
		Edge edge = edges.computeIfAbsent(ends.key(), (key) -> new Edge(ends, span));
		edge.span = edge.span.and(span);
		return edge;
	}

	void write(Transaction transaction) {
		write(transaction, "Dataset", this.datasets);
		write(transaction, "DatasetColumn", this.fields);
	}

	private static void write(Transaction transaction, String label, Map<String, Edge> edges) {
		if (edges.isEmpty()) {
			return;
		}
		boolean dataset = label.equals("Dataset");
		String cypher = """
				UNWIND $edges AS row
				MATCH (source:%1$s {id: row.from})
				MATCH (target:%1$s {id: row.to})
				MERGE (source)-[feeds:FEEDS {key: row.key}]->(target)
				ON CREATE SET feeds.source = $source, feeds.job = row.job%2$s
				SET feeds.firstSeenAt = CASE WHEN feeds.firstSeenAt <= row.since THEN feeds.firstSeenAt ELSE row.since END
				SET feeds.lastSeenAt = CASE WHEN feeds.lastSeenAt >= row.until THEN feeds.lastSeenAt ELSE row.until END
				SET feeds.transformations = coalesce(feeds.transformations, []) +
				  [said IN row.transformations WHERE NOT said IN coalesce(feeds.transformations, [])]
				%3$sRETURN count(feeds) AS drawn
				"""
			.formatted(label, dataset ? ", source.due = true, target.due = true" : "",
					dataset ? DatasetFeeds.SEEN_AGAIN : "");
		List<Map<String, @Nullable Object>> rows = edges.values().stream().map(Edge::row).toList();
		int drawn = transaction.one(cypher, Map.of("edges", rows, "source", SOURCE)).number("drawn");
		if (drawn != rows.size()) {
			throw new IllegalStateException("Drew " + drawn + " of " + rows.size() + " edges");
		}
	}

	/** From where to where by which job, if by any. */
	private record Ends(Id from, Id to, @Nullable String job) {

		String key() {
			return StableId.of(this.from.value(), this.to.value(), SOURCE, (this.job != null) ? this.job : "");
		}

	}

	private static final class Edge {

		private final Ends ends;

		private final Set<String> transformations = new TreeSet<>();

		private Span span;

		Edge(Ends ends, Span span) {
			this.ends = ends;
			this.span = span;
		}

		Map<String, @Nullable Object> row() {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("key", this.ends.key());
			row.put("from", this.ends.from());
			row.put("to", this.ends.to());
			row.put("job", this.ends.job());
			row.put("since", this.span.from());
			row.put("until", this.span.until());
			row.put("transformations", this.transformations);
			return row;
		}

	}

}
