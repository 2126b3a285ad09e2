package io.meshgate.graph.product;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.person.Viewer;

/**
 * What products are a part of, as far as a viewer sees both.
 */
public final class ProductWholes {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public ProductWholes(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * The products that these are a part of.
	 * @param viewer who looks
	 * @param products which are parts
	 * @param parts what is collected of each whole
	 * @return the whole of each that has one, where the viewer may see both
	 */
	public Map<ProductId, DataProduct> load(Viewer viewer, Set<ProductId> products, Set<ProductPart> parts) {
		String cypher = """
				%1$s
				MATCH (p:DataProduct)
				WHERE p.id IN $products AND %2$s
				WITH me, sight, p AS one
				MATCH (one)-[:PART_OF]->(p:DataProduct)
				WHERE %2$s
				WITH me, sight, p, 0.0 AS relevance, collect(one.id) AS ones
				%3$s
				RETURN ones, %4$s AS product
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductPart.collecting(parts),
				ProductPart.projecting(parts));
		Map<ProductId, DataProduct> wholes = new HashMap<>();
		this.graph
			.read((transaction) -> transaction.rows(cypher,
					Map.of("viewer", viewer.person(), "products", products, "now", this.clock.instant())))
			.forEach((row) -> row.texts("ones").forEach((id) -> wholes.put(new ProductId(id), product(row))));
		return wholes;
	}

	private static DataProduct product(Row row) {
		return ProductRows.ROWS.product(row.nested("product").columns());
	}

}
