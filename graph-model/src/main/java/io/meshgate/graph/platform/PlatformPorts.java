package io.meshgate.graph.platform;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductSight;

/**
 * Which output port runs on which platform, as far as a viewer sees the ports.
 */
public final class PlatformPorts {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public PlatformPorts(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * What each of several ports runs on.
	 * @param viewer who looks
	 * @param ports the ports
	 * @return the platform of each that runs on one and whose product the viewer may see
	 */
	public Map<OutputPortId, Platform> platforms(Viewer viewer, Set<OutputPortId> ports) {
		String cypher = """
				%s
				MATCH (p:DataProduct)-[:OFFERS]->(o:OutputPort)-[:RUNS_ON]->(f:Platform)<-[:OWNS]-(t:Team)
				WHERE o.id IN $ports AND %s
				RETURN o.id AS port, %s AS platform
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, PlatformSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "now", this.clock.instant(), "ports", ports);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new OutputPortId(row.text("port")),
					(row) -> PlatformRows.ROWS.platform(row.nested("platform").columns()), (first, second) -> first));
	}

	/**
	 * A page of what runs on each of several platforms, by name.
	 * @param viewer who looks
	 * @param platforms the platforms
	 * @param page which part of each list
	 * @param counted whether the number of all of them is wanted
	 * @return the page of each platform that there is
	 */
	public Map<PlatformId, Slice<OutputPort>> list(Viewer viewer, Set<PlatformId> platforms, Page page,
			boolean counted) {
		String cypher = """
				%1$s
				MATCH (f:Platform)
				WHERE f.id IN $platforms
				CALL (sight, f) {
				  MATCH (p:DataProduct)-[:OFFERS]->(o:OutputPort)-[:RUNS_ON]->(f)
				  WHERE $counted AND %2$s
				  RETURN count(o) AS total
				}
				CALL (sight, f) {
				  MATCH (p:DataProduct)-[:OFFERS]->(o:OutputPort)-[:RUNS_ON]->(f)
				  WHERE %2$s AND (
				    $page.after IS NULL OR o.nameOrder > $page.after.value
				    OR (o.nameOrder = $page.after.value AND o.id > $page.after.id)
				  )
				  WITH p, o
				  ORDER BY o.nameOrder, o.id
				  LIMIT $page.limit
				  RETURN collect(
				    o {.id, product: p.id, .key, .name, .type, .version, .platform, .location}
				  ) AS ports
				}
				RETURN f.id AS platform, total, ports
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "now", this.clock.instant(), "platforms",
				platforms, "page", page, "counted", counted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new PlatformId(row.text("platform")), (row) -> Slice.of(page,
					row.list("ports", (port) -> PlatformRows.ROWS.outputPort(port.columns())), row.number("total"))));
	}

}
