package io.meshgate.graph.product.version;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;

/**
 * The versions that the products have had which a viewer may see.
 */
public final class ProductVersions {

	private static final int MOST = 100;

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public ProductVersions(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * The versions of several products, the newest first.
	 * @param viewer who looks
	 * @param products which ones
	 * @return the last 100 of each product that the viewer may see
	 */
	public Map<ProductId, List<ProductVersion>> load(Viewer viewer, Set<ProductId> products) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE p.id IN $products AND %s
				CALL (p) {
				  MATCH (p)-[:HAD_VERSION]->(v:ProductVersion)
				  WITH v
				  ORDER BY v.number DESC
				  LIMIT $most
				  OPTIONAL MATCH (v)<-[:VERSIONED]-(by:Person)
				  WITH v, by
				  ORDER BY v.number DESC
				  RETURN collect({
				    version: v.version, at: v.since, by: by {.id, .key, .name, .email, .active}
				  }) AS versions
				}
				RETURN p.id AS product, versions
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "products", products, "now",
				this.clock.instant(), "most", MOST);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ProductId(row.text("product")),
					(row) -> row.list("versions", (version) -> VersionRows.ROWS.version(version.columns()))));
	}

}
