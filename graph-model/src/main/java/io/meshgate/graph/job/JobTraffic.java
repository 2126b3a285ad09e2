package io.meshgate.graph.job;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.Row;
import io.meshgate.graph.dataset.Dataset;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetSight;
import io.meshgate.graph.dataset.Datasets;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductSight;

/**
 * Which job reads and writes which dataset, and how fresh that leaves what is written.
 * Who sees a dataset need not see all the jobs that read it: they may write what is
 * hidden.
 */
public final class JobTraffic {

	private static final String LAST_WRITE = """
			  WHERE w.writtenAt IS NOT NULL
			  WITH w
			  ORDER BY w.writtenAt DESC, w.run
			  LIMIT 1
			  MATCH (r:Run {id: w.run})
			  RETURN w.writtenAt AS at, r
			}
			%s
			""".formatted(JobSight.RUN);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public JobTraffic(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * What several jobs read or write, by title; at most 100 of each.
	 * @param viewer who looks
	 * @param jobs which ones
	 * @param traffic which way
	 * @return of each job that the viewer may see, the datasets that they may see
	 */
	public Map<JobId, List<Dataset>> datasets(Viewer viewer, Set<JobId> jobs, Traffic traffic) {
		String cypher = """
				%s
				MATCH (j:Job)
				WHERE j.id IN $ids
				CALL (sight, j) {
				  MATCH (j)-[:%s]->(ds:Dataset)
				  WHERE %s
				  WITH ds
				  ORDER BY ds.nameOrder, ds.id
				  LIMIT 100
				  RETURN collect(%s) AS datasets
				}
				RETURN j.id AS id, datasets
				""".formatted(ProductSight.VIEWER, traffic.relationship(), DatasetSight.VISIBLE, DatasetSight.PLAIN);
		return by(JobId::new, rows(viewer, cypher, jobs),
				(row) -> row.list("datasets", (dataset) -> Datasets.plain(dataset.columns())));
	}

	/**
	 * Which jobs read or write several datasets, by name; at most 100 of each.
	 * @param viewer who looks
	 * @param datasets which ones
	 * @param traffic which way
	 * @return of each dataset that the viewer may see, the jobs that they may see
	 */
	public Map<DatasetId, List<Job>> jobs(Viewer viewer, Set<DatasetId> datasets, Traffic traffic) {
		String cypher = """
				%s
				MATCH (about:Dataset)
				WHERE about.id IN $ids AND %s
				CALL (sight, about) {
				  MATCH (about)<-[:%s]-(j:Job)
				  WHERE %s
				  WITH j
				  ORDER BY j.nameOrder, j.id
				  LIMIT 100
				  RETURN collect(%s) AS jobs
				}
				RETURN about.id AS id, jobs
				""".formatted(ProductSight.VIEWER, DatasetSight.visible("about"), traffic.relationship(),
				JobSight.VISIBLE, JobSight.PLAIN);
		return by(DatasetId::new, rows(viewer, cypher, datasets), (row) -> row.list("jobs", Jobs::job));
	}

	/**
	 * When what several output ports give out was last written.
	 * @param viewer who looks
	 * @param ports which ones
	 * @return of each port whose product the viewer may see and of which something was
	 * told
	 */
	public Map<OutputPortId, Freshness> ofPorts(Viewer viewer, Set<OutputPortId> ports) {
		String cypher = """
				%s
				MATCH (o:OutputPort)<-[:OFFERS]-(p:DataProduct)
				WHERE o.id IN $ids AND %s
				CALL (o) {
				  MATCH (o)-[:BOUND_TO|SERVES]->(:Dataset)<-[w:WRITES_TO]-(:Job)
				%s
				RETURN o.id AS id, at, run
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, LAST_WRITE);
		return by(OutputPortId::new, rows(viewer, cypher, ports), JobTraffic::freshness);
	}

	/**
	 * When several datasets were last written.
	 * @param viewer who looks
	 * @param datasets which ones
	 * @return of each dataset that the viewer may see and of which something was told
	 */
	public Map<DatasetId, Freshness> ofDatasets(Viewer viewer, Set<DatasetId> datasets) {
		String cypher = """
				%s
				MATCH (ds:Dataset)
				WHERE ds.id IN $ids AND %s
				CALL (ds) {
				  MATCH (ds)<-[w:WRITES_TO]-(:Job)
				%s
				RETURN ds.id AS id, at, run
				""".formatted(ProductSight.VIEWER, DatasetSight.VISIBLE, LAST_WRITE);
		return by(DatasetId::new, rows(viewer, cypher, datasets), JobTraffic::freshness);
	}

	private static Freshness freshness(Row row) {
		return JobRows.ROWS.freshness(row.columns());
	}

	private List<Row> rows(Viewer viewer, String cypher, Set<?> ids) {
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "now", this.clock.instant(), "ids", ids);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters));
	}

	private static <I extends Id, T> Map<I, T> by(Function<String, I> id, List<Row> rows, Function<Row, T> read) {
		return rows.stream()
			.collect(Collectors.toMap((row) -> id.apply(row.text("id")), read, (first, second) -> first));
	}

}
