package io.meshgate.graph.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.InputPort;
import io.meshgate.graph.product.ProductSight;

/**
 * What applications say that they read. A source that the viewer may not see is not
 * named.
 */
public final class ApplicationInputs {

	private static final int MOST = 100;

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public ApplicationInputs(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * What several applications say that they read, by name; what is not named comes
	 * last, so that its place says nothing of it either.
	 * @param viewer who looks
	 * @param applications which ones
	 * @return at most 100 of each
	 */
	public Map<ApplicationId, List<ApplicationInput>> of(Viewer viewer, Set<ApplicationId> applications) {
		String cypher = """
				%s
				MATCH (a:Application)
				WHERE a.id IN $applications
				CALL (sight, a) {
				  MATCH (a)-[:CONSUMES]->(i:InputPort)
				  OPTIONAL MATCH (i)-[:READS]->(o:OutputPort)
				  CALL (sight, o) {
				    OPTIONAL MATCH (o)<-[:OFFERS]-(p:DataProduct)
				    WITH sight, o, p
				    RETURN o {.id, product: p.id, .key, .name, .type, .version, .platform, .location, shown: %s} AS source
				  }
				  %s
				  LIMIT $most
				  RETURN collect(input) AS inputs
				}
				RETURN a.id AS application, inputs
				"""
			.formatted(ProductSight.VIEWER, ProductSight.VISIBLE, InputPort.IN_ORDER);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "now", this.clock.instant(), "applications",
				applications, "most", MOST);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ApplicationId(row.text("application")),
					(row) -> row.list("inputs", (input) -> ApplicationRows.ROWS.input(input.columns()))));
	}

}
