package io.meshgate.graph.lineage.export;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.dataset.DatasetSight;
import io.meshgate.graph.job.JobSight;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * What is handed out of the lineage, a page at a time. Data that come from what the
 * viewer may not see come from nowhere.
 */
public final class LineageExports {

	private static final String OTHER_VISIBLE = DatasetSight.visible("other");

	/** What is said of a dataset {@code ds} itself. */
	private static final String FACETS = """
			CALL (ds) {
			  MATCH (ds)-[:HAS_COLUMN]->(c:DatasetColumn)
			  WHERE c.position IS NOT NULL
			  WITH c
			  ORDER BY c.position
			  RETURN collect(c {.path, type: c.physicalType, .description}) AS fields
			}
			CALL (sight, ds) {
			  MATCH (ds)-[:FEEDS {source: 'SYMLINK'}]->(other:Dataset)
			  WHERE %s
			  WITH DISTINCT other
			  ORDER BY other.namespace, other.name
			  RETURN collect(other {.namespace, .name}) AS aliases
			}
			""".formatted(OTHER_VISIBLE);

	/**
	 * Where its data come from by the job {@code by}, or, where that is null, by none.
	 */
	private static final String SOURCES = """
			CALL (sight, ds, by) {
			  MATCH (ds)<-[feeds:FEEDS]-(other:Dataset)
			  WHERE coalesce(feeds.job, '') = coalesce(by, '') AND feeds.source <> 'SYMLINK' AND %1$s
			  WITH other, reduce(hows = [], some IN collect(coalesce(feeds.transformations, [])) | hows +
			    [how IN some WHERE NOT how IN hows]) AS hows
			  ORDER BY other.namespace, other.name
			  RETURN collect(other {.namespace, .name, transformations: COLLECT { UNWIND hows AS how RETURN how ORDER BY how }})
			    AS sources
			}
			CALL (sight, ds, by) {
			  MATCH (ds)-[:HAS_COLUMN]->(c:DatasetColumn)<-[feeds:FEEDS]-(source:DatasetColumn)<-[:HAS_COLUMN]-(other:Dataset)
			  WHERE coalesce(feeds.job, '') = coalesce(by, '') AND feeds.source <> 'SYMLINK' AND %1$s
			  WITH c, source, other, feeds
			  ORDER BY c.path, other.namespace, other.name, source.path
			  RETURN collect({target: c.path, namespace: other.namespace, name: other.name, field: source.path,
			    transformations: feeds.transformations}) AS columns
			}
			"""
		.formatted(OTHER_VISIBLE);

	private static final String DATASET = """
			ds {.id, .namespace, .name, .description, .type, dropped: ds.droppedAt IS NOT NULL,
			  at: coalesce(ds.lastSeenAt, $now), fields: fields, aliases: aliases, sources: sources, columns: columns}""";

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public LineageExports(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of jobs.
	 * @param viewer who looks
	 * @param selection which ones
	 * @param after the id of the one before; empty for the first page
	 * @param size how many at most
	 * @return those that the viewer may see, by id
	 */
	public List<ExportedJob> jobs(Viewer viewer, LineageSelection selection, String after, int size) {
		String cypher = """
				%1$s
				MATCH (j:Job)
				WHERE j.id > $after AND ($job IS NULL OR j.id = $job)
				  AND ($datasets IS NULL OR EXISTS { (j)-[:READS_FROM|WRITES_TO]->(told:Dataset) WHERE told.id IN $datasets })
				  AND %2$s
				WITH sight, j
				ORDER BY j.id
				LIMIT $size
				CALL (sight, j) {
				  MATCH (j)-[:READS_FROM]->(ds:Dataset)
				  WHERE %3$s
				  %4$s
				  WITH ds, fields, aliases, [] AS sources, [] AS columns
				  ORDER BY ds.namespace, ds.name
				  RETURN collect(%6$s) AS inputs
				}
				CALL (sight, j) {
				  MATCH (j)-[:WRITES_TO]->(ds:Dataset)
				  WHERE %3$s
				  WITH sight, ds, j.id AS by
				  %4$s
				  %5$s
				  WITH ds, fields, aliases, sources, columns
				  ORDER BY ds.namespace, ds.name
				  RETURN collect(%6$s) AS outputs
				}
				RETURN j {.id, .namespace, .name, .description, .integration, continuous: coalesce(j.continuous, false),
				  at: j.lastSeenAt, inputs: inputs, outputs: outputs} AS job
				ORDER BY j.id
				"""
			.formatted(ProductSight.VIEWER, JobSight.VISIBLE, DatasetSight.VISIBLE, FACETS, SOURCES, DATASET);
		return page(cypher, parameters(viewer, selection, after, size)).stream()
			.map((row) -> LineageExportRows.ROWS.job(row.nested("job").columns()))
			.toList();
	}

	/**
	 * A page of the datasets of which something is to be said beside what jobs do: that
	 * no job reads or writes, or that get data by none.
	 * @param viewer who looks
	 * @param selection which ones
	 * @param after the id of the one before; empty for the first page
	 * @param size how many at most
	 * @return those that the viewer may see, by id
	 */
	public List<ExportedDataset> datasets(Viewer viewer, LineageSelection selection, String after, int size) {
		String cypher = """
				%s
				MATCH (ds:Dataset)
				WHERE ds.id > $after AND $job IS NULL AND ($datasets IS NULL OR ds.id IN $datasets)
				  AND (NOT EXISTS { (ds)<-[:READS_FROM|WRITES_TO]-(:Job) }
				    OR EXISTS { (ds)<-[feeds:FEEDS]-(:Dataset) WHERE feeds.job IS NULL AND feeds.source <> 'SYMLINK' }
				    OR EXISTS {
				      (ds)-[:HAS_COLUMN]->(:DatasetColumn)<-[feeds:FEEDS]-(:DatasetColumn)
				      WHERE feeds.job IS NULL AND feeds.source <> 'SYMLINK'
				    })
				  AND %s
				WITH sight, ds, null AS by
				ORDER BY ds.id
				LIMIT $size
				%s
				%s
				RETURN %s AS dataset
				ORDER BY ds.id
				""".formatted(ProductSight.VIEWER, DatasetSight.VISIBLE, FACETS, SOURCES, DATASET);
		return page(cypher, parameters(viewer, selection, after, size)).stream()
			.map((row) -> LineageExportRows.ROWS.dataset(row.nested("dataset").columns()))
			.toList();
	}

	private List<Row> page(String cypher, Map<String, @Nullable Object> parameters) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters));
	}

	private Map<String, @Nullable Object> parameters(Viewer viewer, LineageSelection selection, String after,
			int size) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		parameters.put("job", selection.job());
		parameters.put("datasets", selection.datasets());
		parameters.put("after", after);
		parameters.put("size", size);
		return parameters;
	}

}
