package io.meshgate.graph.dataset;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductSight;

/**
 * The datasets of output ports, for who may see their products.
 */
public final class Datasets {

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

}
