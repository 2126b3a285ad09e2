package io.meshgate.graph.product;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;

/**
 * What decides whether somebody sees products, of those that they do not see as well. It
 * is for explaining a decision to who may know of it, and shows nothing of a product.
 */
public final class Sightings {

	/** How the sightings of products are loaded. */
	public static final Loading<ProductId, Sighting> LOADING = loading("MATCH (p:DataProduct)\nWHERE p.id IN $ids");

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants have ended
	 */
	public Sightings(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * How the sightings of the products behind other things are loaded.
	 * @param <I> what names the things
	 * @param behind what kind of things
	 * @return the loading
	 */
	public static <I extends Id> Loading<I, Sighting> behind(Behind behind) {
		return loading(behind.path() + "\nWHERE thing.id IN $ids");
	}

	private static <I extends Id> Loading<I, Sighting> loading(String products) {
		return Loading.bySight(products + "\n" + ProductSight.SIGHTING, "sighting",
				(row) -> SightingRows.ROWS.sighting(row.columns()));
	}

	/**
	 * The sightings of several products.
	 * @param viewer whose
	 * @param products of which
	 * @return one for each product that there is; none for who is no longer active
	 */
	public Map<ProductId, Sighting> load(Viewer viewer, Collection<ProductId> products) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE p.id IN $products
				%s
				RETURN p.id AS product, sighting
				""".formatted(ProductSight.VIEWER, ProductSight.SIGHTING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "products", products, "now",
				this.clock.instant());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ProductId(row.text("product")),
					(row) -> SightingRows.ROWS.sighting(row.nested("sighting").columns())));
	}

}
