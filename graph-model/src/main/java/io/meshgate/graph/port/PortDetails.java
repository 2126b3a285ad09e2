package io.meshgate.graph.port;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;

/**
 * What is known of ports beside what they are, for who may see their products.
 */
public final class PortDetails {

	/** How input ports are loaded. */
	public static final Loading<InputPortId, InputPort> LOADING_INPUTS = Loading.bySight("""
			MATCH (i:InputPort)<-[:CONSUMES]-(p:DataProduct)
			WHERE i.id IN $ids AND %1$s
			OPTIONAL MATCH (i)-[:READS]->(o:OutputPort)
			CALL (sight, o) {
			  OPTIONAL MATCH (o)<-[:OFFERS]-(p:DataProduct)
			  WITH sight, o, p
			  RETURN o {.id, product: p.id, .key, .name, .type, .version, .platform, .location, shown: %1$s} AS source
			}
			""".formatted(ProductSight.VISIBLE), InputPort.SHOWN, (row) -> PortRows.ROWS.inputPort(row.columns()));

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public PortDetails(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * The details of several output ports.
	 * @param viewer who looks
	 * @param ports which ones
	 * @return those of each port whose product the viewer may see
	 */
	public Map<OutputPortId, PortDetail> of(Viewer viewer, Set<OutputPortId> ports) {
		String cypher = """
				%s
				MATCH (o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE o.id IN $ports AND %s
				CALL (o) {
				  MATCH (o)-[:GOVERNED_BY]->(:Contract)-[:DESCRIBES]->(:SchemaObject)-[:HAS_COLUMN]->(n:Column)
				  WHERE n.classification IS NOT NULL
				  RETURN collect(DISTINCT n.classification) AS classifications
				}
				RETURN o.id AS port, o {.example, .termsOfUse, .termsLocation, .removedAt, classifications: classifications} AS detail
				"""
			.formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		return this.graph
			.read((transaction) -> transaction.rows(cypher,
					Map.of("viewer", viewer.person(), "now", this.clock.instant(), "ports", ports)))
			.stream()
			.collect(Collectors.toMap((row) -> new OutputPortId(row.text("port")),
					(row) -> PortRows.ROWS.detail(row.nested("detail").columns()), (first, second) -> first));
	}

}
