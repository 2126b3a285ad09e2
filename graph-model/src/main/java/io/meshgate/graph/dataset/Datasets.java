package io.meshgate.graph.dataset;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * The datasets of output ports and catalogues, for who may see them.
 */
public final class Datasets {

	/** How datasets are loaded. */
	public static final Loading<DatasetId, Dataset> LOADING = Loading.bySight("""
			MATCH (ds:Dataset)
			WHERE ds.id IN $ids AND %s
			""".formatted(DatasetSight.VISIBLE), DatasetSight.PLAIN, (row) -> plain(row.columns()));

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Datasets(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * The datasets of several output ports, by name.
	 * @param viewer who looks
	 * @param ports which ones
	 * @return those of each port whose product the viewer may see
	 */
	public Map<OutputPortId, List<BoundDataset>> of(Viewer viewer, Set<OutputPortId> ports) {
		String cypher = """
				%s
				MATCH (o:OutputPort)<-[:OFFERS]-(p:DataProduct)
				WHERE o.id IN $ports AND %s
				CALL (o) {
				  MATCH (o)-[bound:BOUND_TO]->(d:Dataset)
				  WITH d, bound
				  ORDER BY d.namespace, d.name
				  RETURN collect(d {.namespace, .name, boundAt: bound.boundAt}) AS datasets
				}
				RETURN o.id AS port, datasets
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		return this.graph
			.read((transaction) -> transaction.rows(cypher,
					Map.of("viewer", viewer.person(), "now", this.clock.instant(), "ports", ports)))
			.stream()
			.collect(Collectors.toMap((row) -> new OutputPortId(row.text("port")),
					(row) -> row.list("datasets", (dataset) -> DatasetRows.ROWS.bound(dataset.columns())),
					(first, second) -> first));
	}

	/**
	 * A page of datasets, by title.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @param counted whether the number of all of them is wanted
	 * @return the page
	 */
	public Slice<Dataset> list(Viewer viewer, DatasetQuery query, Page page, boolean counted) {
		Map<String, @Nullable Object> parameters = looking(viewer, DatasetListing.parameters(query, page));
		String cypher = DatasetListing.cypher(query, counted);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> Slice.of(page, row.list("datasets", (dataset) -> DatasetRows.ROWS.dataset(dataset.columns())),
					row.number("total")))
			.orElseGet(() -> Slice.orNone(null));
	}

	/**
	 * One dataset.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the dataset; empty where it is missing or hidden
	 */
	public Optional<Dataset> find(Viewer viewer, Ref ref) {
		String cypher = """
				%s
				MATCH (ds:Dataset)
				WHERE (ds.id = $datasetId OR ds.key = $datasetKey) AND %s
				RETURN %s AS dataset
				""".formatted(ProductSight.VIEWER, DatasetSight.VISIBLE, DatasetSight.PLAIN);
		Map<String, @Nullable Object> parameters = looking(viewer, Ref.parameters("dataset", ref));
		return this.graph.read((transaction) -> transaction.row(cypher, parameters))
			.map((row) -> DatasetRows.ROWS.dataset(row.nested("dataset").columns()));
	}

	/**
	 * Several datasets at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, in no particular order
	 */
	public List<Dataset> load(Viewer viewer, Collection<DatasetId> ids) {
		return LOADING.load(this.graph, looking(viewer, Map.of()), ids);
	}

	/**
	 * What several output ports give out, by title.
	 * @param viewer who looks
	 * @param ports which ones
	 * @return the datasets of each port whose product the viewer may see
	 */
	public Map<OutputPortId, List<Dataset>> givenOut(Viewer viewer, Set<OutputPortId> ports) {
		String cypher = """
				%s
				MATCH (o:OutputPort)<-[:OFFERS]-(p:DataProduct)
				WHERE o.id IN $ports AND %s
				CALL (o) {
				  MATCH (o)-[:SERVES|BOUND_TO]->(ds:Dataset)
				  WHERE ds.key IS NOT NULL
				  WITH DISTINCT ds
				  ORDER BY ds.nameOrder, ds.id
				  LIMIT 100
				  RETURN collect(%s) AS datasets
				}
				RETURN o.id AS port, datasets
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, DatasetSight.PLAIN);
		Map<String, @Nullable Object> parameters = looking(viewer, Map.of("ports", ports));
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new OutputPortId(row.text("port")),
					(row) -> row.list("datasets", (dataset) -> DatasetRows.ROWS.dataset(dataset.columns())),
					(first, second) -> first));
	}

	/**
	 * Reads a dataset that another subject's statement returned.
	 * @param columns projected by {@link DatasetSight#PLAIN}
	 * @return the dataset
	 */
	public static Dataset plain(Map<String, Value> columns) {
		return DatasetRows.ROWS.dataset(columns);
	}

	private Map<String, @Nullable Object> looking(Viewer viewer, Map<String, ?> asked) {
		Map<String, @Nullable Object> parameters = new HashMap<>(asked);
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		return parameters;
	}

}
