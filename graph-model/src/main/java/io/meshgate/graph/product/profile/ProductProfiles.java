package io.meshgate.graph.product.profile;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.glossary.TermSight;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;

/**
 * What else the products say that a viewer may see.
 */
public final class ProductProfiles {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public ProductProfiles(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * What else several products say.
	 * @param viewer who looks
	 * @param products which ones
	 * @return by product, of those that the viewer may see
	 */
	public Map<ProductId, ProductProfile> load(Viewer viewer, Set<ProductId> products) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE p.id IN $products AND %s
				CALL (p) {
				  MATCH (p)-[:DOCUMENTED_AT]->(l:DocumentationLink)
				  WITH l
				  ORDER BY l.position
				  RETURN collect(l {.name, .url}) AS documentation
				}
				CALL (p) {
				  MATCH (p)-[:HELPED_AT]->(c:Channel)
				  WITH c
				  ORDER BY c.position
				  RETURN collect(c {.kind, .name, .url}) AS supportChannels
				}
				CALL (p) {
				  MATCH (p)-[:IS_ABOUT]->(t:Term)
				  %s
				  WITH t, d
				  ORDER BY t.nameOrder, t.id
				  RETURN collect(%s) AS terms
				}
				RETURN p.id AS id, documentation, supportChannels, terms
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, TermSight.HOME, TermSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "products", products, "now",
				this.clock.instant());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.map((row) -> ProfileRows.ROWS.profile(row.columns()))
			.collect(Collectors.toMap(ProductProfile::id, Function.identity()));
	}

}
