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
import io.meshgate.graph.product.ProductId;

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

}
