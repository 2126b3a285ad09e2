package io.meshgate.graph.product;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;

/**
 * The products that stand behind other things, as a viewer sees them.
 */
public final class ProductsBehind {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public ProductsBehind(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * The products behind several things.
	 * @param viewer who looks
	 * @param behind what kind of things
	 * @param things their ids, as they stand in the graph
	 * @param parts what is collected of each product
	 * @return the product of each thing that the viewer may see
	 */
	public Map<String, DataProduct> load(Viewer viewer, Behind behind, Set<String> things, Set<ProductPart> parts) {
		String cypher = """
				%s
				%s
				WHERE thing.id IN $things AND %s
				WITH me, sight, p, 0.0 AS relevance, collect(thing.id) AS things
				%s
				RETURN things, %s AS product
				""".formatted(ProductSight.VIEWER, behind.path(), ProductSight.VISIBLE, ProductPart.collecting(parts),
				ProductPart.projecting(parts));
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "things", things, "now",
				this.clock.instant());
		Map<String, DataProduct> products = new HashMap<>();
		this.graph.read((transaction) -> transaction.rows(cypher, parameters)).forEach((row) -> {
			DataProduct product = ProductRows.ROWS.product(row.nested("product").columns());
			row.texts("things").forEach((thing) -> products.put(thing, product));
		});
		return products;
	}

}
