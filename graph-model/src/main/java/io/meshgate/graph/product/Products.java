package io.meshgate.graph.product;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.RowValues;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import org.neo4j.driver.Value;

/**
 * The products as a viewer sees them: what is hidden is absent from lists, counts and
 * look-ups alike. A page costs one statement, whatever is collected of each product.
 */
public final class Products {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Products(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of products.
	 * @param viewer who looks
	 * @param query which ones, and what of each
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<DataProduct> list(Viewer viewer, ProductQuery query, Page page) {
		String cypher = new ProductListing(query, page).cypher();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", now());
		parameters.put("filter", query.filter().parameters());
		parameters.put("search", (query.search() != null) ? SearchText.query(query.search()) : "");
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)
			.map((row) -> slice(page, row))
			.orElseGet(() -> new Slice<>(List.of(), false, 0)));
	}

	/**
	 * One product.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @param parts what is collected of it
	 * @return the product, if there is one that the viewer may see
	 */
	public Optional<DataProduct> find(Viewer viewer, Ref ref, Set<ProductPart> parts) {
		return switch (ref) {
			case Ref.ById(String id) -> load(viewer, List.of(new ProductId(id)), parts).stream().findFirst();
			case Ref.ByKey(String key) -> find(viewer, key, parts);
		};
	}

	/**
	 * Several products at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @param parts what is collected of each
	 * @return those that the viewer may see, in no particular order
	 */
	public List<DataProduct> load(Viewer viewer, Collection<ProductId> ids, Set<ProductPart> parts) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (p:DataProduct)
				WHERE p.id IN $ids AND %s
				WITH me, p, 0.0 AS relevance
				%s
				RETURN %s AS product
				""".formatted(ProductSight.VISIBLE, ProductPart.collecting(parts), ProductPart.projecting(parts));
		return read(cypher, Map.of("viewer", viewer.person(), "ids", List.copyOf(ids), "now", now()));
	}

	/**
	 * Reads a product that another subject's statement returned.
	 * @param columns holding {@code product}, projected by {@link ProductPart#plain}
	 * @return the product, without its parts
	 */
	public static DataProduct plain(Map<String, Value> columns) {
		return ProductRows.ROWS.product(RowValues.nested(columns, "product"));
	}

	private Optional<DataProduct> find(Viewer viewer, String key, Set<ProductPart> parts) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (p:DataProduct {key: $key})
				WHERE %s
				WITH me, p, 0.0 AS relevance
				%s
				RETURN %s AS product
				""".formatted(ProductSight.VISIBLE, ProductPart.collecting(parts), ProductPart.projecting(parts));
		return read(cypher, Map.of("viewer", viewer.person(), "key", key, "now", now())).stream().findFirst();
	}

	private List<DataProduct> read(String cypher, Map<String, Object> parameters) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters)
			.stream()
			.map((row) -> ProductRows.ROWS.product(row.nested("product").columns()))
			.toList());
	}

	private static Slice<DataProduct> slice(Page page, Row row) {
		return Slice.of(page, row.list("products", (product) -> ProductRows.ROWS.product(product.columns())),
				row.number("total"));
	}

	private Instant now() {
		return this.clock.instant();
	}

}
