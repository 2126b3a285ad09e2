package io.meshgate.graph.job;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;

/**
 * The runs of the jobs that a viewer may see. A relationship of a run to its job repeats
 * whose it is and since when the run is known, so that an index holds the runs of a job
 * in their order.
 */
public final class Runs {

	/** How runs are loaded. */
	public static final Loading<RunId, Run> LOADING = Loading.bySight("""
			MATCH (r:Run)
			WHERE r.id IN $ids
			%s
			""".formatted(JobSight.RUN), "run", Runs::run);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Runs(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of the runs of each of several jobs, newest first.
	 * @param viewer who looks
	 * @param jobs which ones
	 * @param page which part of each list
	 * @param counted whether the number of all runs of a job is wanted
	 * @return the page of each job that the viewer may see
	 */
	public Map<JobId, Slice<Run>> ofJobs(Viewer viewer, Set<JobId> jobs, Page page, boolean counted) {
		String cypher = """
				%s
				MATCH (j:Job)
				WHERE j.id IN $ids AND %s
				CALL (sight, j) {
				  WITH sight, j.id AS job
				  MATCH (r:Run)-[of:OF]->(:Job)
				  WHERE of.job = job AND of.since <= coalesce(datetime($page.after.value), datetime('9999-12-31T00:00:00Z'))
				    AND ($page.after IS NULL OR of.since < datetime($page.after.value) OR r.id > $page.after.id)
				  WITH sight, r, of.since AS since
				  ORDER BY since DESC, r.id
				  LIMIT $page.limit
				  %s
				  WITH run
				  ORDER BY run.firstSeenAt DESC, run.id
				  RETURN collect(run) AS runs
				}
				RETURN j.id AS job, CASE WHEN $counted THEN COUNT { (j)<-[:OF]-() } ELSE 0 END AS total, runs
				"""
			.formatted(ProductSight.VIEWER, JobSight.VISIBLE, JobSight.RUN);
		Map<String, Object> parameters = parameters(viewer, jobs);
		parameters.put("page", page);
		parameters.put("counted", counted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new JobId(row.text("job")),
					(row) -> Slice.of(page, row.list("runs", Runs::run), row.number("total"))));
	}

	/**
	 * Where a run stands in the list of a job, newest first.
	 * @param run an item of the list
	 * @return its place
	 */
	public static Cursor cursor(Run run) {
		return new Cursor(run.firstSeenAt().toString(), run.id().value());
	}

	private Map<String, Object> parameters(Viewer viewer, Collection<?> ids) {
		return new HashMap<>(Map.of("viewer", viewer.person(), "now", this.clock.instant(), "ids", List.copyOf(ids)));
	}

	private static Run run(Row row) {
		return JobRows.ROWS.run(row.columns());
	}

}
