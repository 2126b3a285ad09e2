package io.meshgate.graph.job;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that lineage tools told of, for who may see them.
 */
public final class Jobs {

	private static final String WANTED = """
			($search = '' OR toLower(j.name) CONTAINS $search OR toLower(coalesce(j.description, '')) CONTAINS $search)
			  AND ($namespace IS NULL OR j.namespace = $namespace)
			  AND ($integration IS NULL OR j.integration = $integration)
			  AND %s
			""".formatted(JobSight.VISIBLE);

	/** How jobs are loaded. */
	public static final Loading<JobId, Job> LOADING = Loading.bySight("""
			MATCH (j:Job)
			WHERE j.id IN $ids AND %s
			""".formatted(JobSight.VISIBLE), JobSight.PLAIN, Jobs::job);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Jobs(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of jobs, by name.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @param counted whether the number of all of them is wanted
	 * @return the page
	 */
	public Slice<Job> list(Viewer viewer, JobQuery query, Page page, boolean counted) {
		String cypher = """
				%1$s
				CALL (sight) {
				  MATCH (j:Job)
				  WHERE $counted AND %2$s
				  RETURN count(j) AS total
				}
				CALL (sight) {
				  MATCH (j:Job)
				  WHERE ($page.after IS NULL OR j.nameOrder > $page.after.value
				    OR (j.nameOrder = $page.after.value AND j.id > $page.after.id)) AND %2$s
				  WITH j
				  ORDER BY j.nameOrder, j.id
				  LIMIT $page.limit
				  RETURN collect(%3$s) AS jobs
				}
				RETURN total, jobs
				""".formatted(ProductSight.VIEWER, WANTED, JobSight.PLAIN);
		Map<String, @Nullable Object> parameters = looking(viewer, Map.of("page", page, "counted", counted));
		parameters.put("search", (query.search() != null) ? query.search().toLowerCase(Locale.ROOT) : "");
		parameters.put("namespace", query.namespace());
		parameters.put("integration", query.integration());
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> Slice.of(page, row.list("jobs", Jobs::job), row.number("total")))
			.orElseGet(() -> Slice.orNone(null));
	}

	/**
	 * One job.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the job; empty where it is missing or hidden
	 */
	public Optional<Job> find(Viewer viewer, Ref ref) {
		String cypher = """
				%s
				MATCH (j:Job)
				WHERE (j.id = $jobId OR j.key = $jobKey) AND %s
				RETURN %s AS job
				""".formatted(ProductSight.VIEWER, JobSight.VISIBLE, JobSight.PLAIN);
		Map<String, @Nullable Object> parameters = looking(viewer, Ref.parameters("job", ref));
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> job(row.nested("job")));
	}

	/**
	 * Several jobs at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, in no particular order
	 */
	public List<Job> load(Viewer viewer, Collection<JobId> ids) {
		return LOADING.load(this.graph, looking(viewer, Map.of()), ids);
	}

	static Job job(Row row) {
		return JobRows.ROWS.job(row.columns());
	}

	private Map<String, @Nullable Object> looking(Viewer viewer, Map<String, ?> asked) {
		Map<String, @Nullable Object> parameters = new HashMap<>(asked);
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		return parameters;
	}

}
