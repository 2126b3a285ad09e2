package io.meshgate.graph.usage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.GrantSight;

/**
 * How much the products are used that a viewer may see.
 */
public final class Usages {

	private static final Duration OF_LATE = Duration.ofDays(30);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now, and what is of late
	 */
	public Usages(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * How much several products are used.
	 * @param viewer who looks
	 * @param products which ones
	 * @param since the first day of the reads
	 * @return by product
	 */
	public Map<ProductId, ProductUsage> ofProducts(Viewer viewer, Set<ProductId> products, LocalDate since) {
		Instant now = this.clock.instant();
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "products", products, "since", since, "now",
				now, "lately", now.minus(OF_LATE));
		return this.graph.read((transaction) -> transaction.rows(UsageCount.CYPHER, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ProductId(row.text("product")),
					(row) -> UsageRows.ROWS.usage(row.columns())));
	}

	/**
	 * How much several output ports are used.
	 * @param viewer who looks
	 * @param ports which ones
	 * @param since the first day of the reads
	 * @return by port
	 */
	public Map<OutputPortId, PortUsage> ofPorts(Viewer viewer, Set<OutputPortId> ports, LocalDate since) {
		String cypher = """
				%s
				MATCH (o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE o.id IN $ports AND %s
				WITH sight, o, (sight.administers OR %s) AS answering
				CALL (sight, o, answering) {
				  MATCH (o)<-[:TO]-(s:Subscription)<-[:HOLDS]-(p)
				  WHERE EXISTS {
				    (s)-[:HAS_GRANT]->(g:Grant)
				    WHERE %s
				  } AND (answering OR NOT p:DataProduct OR %s)
				  RETURN count(DISTINCT p) AS consumers
				}
				CALL (o) {
				  MATCH (reads:PortReads)
				  WHERE reads.port = o.id AND reads.day >= $since
				  WITH reads
				  ORDER BY reads.day
				  RETURN collect({
				    day: reads.day, users: reads.users,
				    queries: CASE WHEN reads.queries > 2147483647 THEN 2147483647 ELSE reads.queries END
				  }) AS reads
				}
				RETURN o.id AS port, consumers, reads
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.OWNED, GrantSight.COVERS,
				ProductSight.VISIBLE);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "ports", ports, "since", since, "now",
				this.clock.instant());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new OutputPortId(row.text("port")),
					(row) -> UsageRows.ROWS.portUsage(row.columns())));
	}

}
