package io.meshgate.graph.product;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Id;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.RowValues;
import io.meshgate.graph.Slice;
import io.meshgate.graph.access.review.ReviewSight;
import io.meshgate.graph.delegation.DelegationSight;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.team.TeamId;
import org.neo4j.driver.Value;

/**
 * The products as a viewer sees them: what is hidden is absent from lists, counts and
 * look-ups alike. A page costs one statement, whatever is collected of each product, and
 * so do the pages of many parents.
 */
public final class Products {

	private static final String WHOLE = "";

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
		if (query.search() != null && query.question().isEmpty()) {
			return new Slice<>(List.of(), false, 0);
		}
		ProductSource source = (query.search() != null) ? ProductSource.WORDS : ProductSource.MESH;
		return read(new ProductListing(source, query, page), parameters(viewer, query, page, Set.of(WHOLE)), page)
			.getOrDefault(WHOLE, new Slice<>(List.of(), false, 0));
	}

	/**
	 * A page of what each of several teams owns.
	 * @param viewer who looks
	 * @param teams the teams
	 * @param query which ones, and what of each; its search is not looked at
	 * @param page which part of each list
	 * @return the page of each team
	 */
	public Map<TeamId, Slice<DataProduct>> listOwned(Viewer viewer, Set<TeamId> teams, ProductQuery query, Page page) {
		ProductListing listing = new ProductListing(ProductSource.TEAM, query, page);
		return byId(teams, read(listing, parameters(viewer, query, page, values(teams)), page));
	}

	/**
	 * A page of what belongs to each of several domains, and to those below where the
	 * filter says so.
	 * @param viewer who looks
	 * @param domains the domains
	 * @param query which ones, and what of each; its search is not looked at
	 * @param page which part of each list
	 * @return the page of each domain
	 */
	public Map<DomainId, Slice<DataProduct>> listWithin(Viewer viewer, Set<DomainId> domains, ProductQuery query,
			Page page) {
		ProductSource source = query.filter().includeSubdomains() ? ProductSource.DOMAIN_TREE : ProductSource.DOMAIN;
		ProductListing listing = new ProductListing(source, query, page);
		return byId(domains, read(listing, parameters(viewer, query, page, values(domains)), page));
	}

	/**
	 * A page of what is directly a part of each of several products.
	 * @param viewer who looks
	 * @param products the wholes
	 * @param query which ones, and what of each; its search is not looked at
	 * @param page which part of each list
	 * @return the page of each product
	 */
	public Map<ProductId, Slice<DataProduct>> listParts(Viewer viewer, Set<ProductId> products, ProductQuery query,
			Page page) {
		ProductListing listing = new ProductListing(ProductSource.WHOLE, query, page);
		return byId(products, read(listing, parameters(viewer, query, page, values(products)), page));
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
		return loading(parts).load(this.graph, Map.of("viewer", viewer.person(), "now", this.clock.instant()), ids);
	}

	/**
	 * How products are loaded.
	 * @param parts what is collected of each
	 * @return the loading
	 */
	public static Loading<ProductId, DataProduct> loading(Set<ProductPart> parts) {
		return Loading.bySight("""
				MATCH (p:DataProduct)
				WHERE p.id IN $ids AND %s
				WITH me, sight, p, 0.0 AS relevance
				%s
				""".formatted(ProductSight.VISIBLE, ProductPart.collecting(parts)), ProductPart.projecting(parts),
				(row) -> ProductRows.ROWS.product(row.columns()));
	}

	/**
	 * The products that offer these ports, or did and are only on record.
	 * @param viewer who looks
	 * @param ports the ports
	 * @param parts what is collected of each product
	 * @return the product of each port that the viewer may see
	 */
	public Map<OutputPortId, DataProduct> onRecord(Viewer viewer, Set<OutputPortId> ports, Set<ProductPart> parts) {
		String cypher = """
				%s
				MATCH (port:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE port.id IN $ports AND %s
				WITH me, sight, p, 0.0 AS relevance, collect(port.id) AS ports
				%s
				RETURN ports, %s AS product
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductPart.collecting(parts),
				ProductPart.projecting(parts));
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "ports", ports, "now", this.clock.instant());
		Map<OutputPortId, DataProduct> products = new HashMap<>();
		this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.forEach((row) -> row.texts("ports").forEach((port) -> products.put(new OutputPortId(port), product(row))));
		return products;
	}

	/**
	 * The products that offer ports which the viewer's side asked for or held, or on
	 * which they decide or have decided in somebody's place, by name: what is on record
	 * stays readable where a product has been hidden since.
	 * @param viewer who looks
	 * @param ports which ports
	 * @return the product of each that there is such a record of
	 */
	public Map<OutputPortId, DataProduct> named(Viewer viewer, Set<OutputPortId> ports) {
		String cypher = """
				%s
				MATCH (port:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE port.id IN $ports AND EXISTS {
				  MATCH (port)<-[:TO]-(s:Subscription)
				  WHERE s IN sight.holding OR EXISTS {
				    MATCH (s)<-[:FOR]-(r:AccessRequest)
				    WHERE EXISTS { (r)<-[:REQUESTED]-(me) } OR %s OR %s
				  }
				}
				RETURN port.id AS port, %s AS product
				""".formatted(ProductSight.VIEWER, DelegationSight.CONCERNED, ReviewSight.CONCERNED,
				ProductPart.named("p"));
		return this.graph
			.read((transaction) -> transaction.rows(cypher,
					Map.of("viewer", viewer.person(), "ports", ports, "now", this.clock.instant())))
			.stream()
			.collect(Collectors.toMap((row) -> new OutputPortId(row.text("port")), Products::product));
	}

	/**
	 * The products to use instead of these.
	 * @param viewer who looks
	 * @param products which are about to end
	 * @param parts what is collected of each successor
	 * @return the successor of each that has one which the viewer may see
	 */
	public Map<ProductId, DataProduct> successors(Viewer viewer, Set<ProductId> products, Set<ProductPart> parts) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE p.id IN $products AND %s
				WITH me, sight, p AS before
				MATCH (before)-[:SUCCEEDED_BY]->(p:DataProduct)
				WHERE %s
				WITH me, sight, p, 0.0 AS relevance, collect(before.id) AS ending
				%s
				RETURN ending, %s AS product
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.VISIBLE,
				ProductPart.collecting(parts), ProductPart.projecting(parts));
		Map<ProductId, DataProduct> successors = new HashMap<>();
		this.graph
			.read((transaction) -> transaction.rows(cypher,
					Map.of("viewer", viewer.person(), "products", products, "now", this.clock.instant())))
			.forEach((row) -> row.texts("ending").forEach((id) -> successors.put(new ProductId(id), product(row))));
		return successors;
	}

	/**
	 * Reads a product that another subject's statement returned.
	 * @param columns holding {@code product}, projected by {@link ProductPart#named}
	 * @return the product by its name
	 */
	public static DataProduct named(Map<String, Value> columns) {
		return ProductRows.ROWS.product(RowValues.nested(columns, "product"));
	}

	private Optional<DataProduct> find(Viewer viewer, String key, Set<ProductPart> parts) {
		String cypher = """
				%s
				MATCH (p:DataProduct {key: $key})
				WHERE %s
				WITH me, sight, p, 0.0 AS relevance
				%s
				RETURN %s AS product
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductPart.collecting(parts),
				ProductPart.projecting(parts));
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "key", key, "now", this.clock.instant());
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)).map(Products::product);
	}

	private Map<String, Slice<DataProduct>> read(ProductListing listing, Map<String, Object> parameters, Page page) {
		return this.graph.read((transaction) -> transaction.rows(listing.cypher(), parameters))
			.stream()
			.collect(Collectors.toMap((row) -> row.text("parent"), (row) -> slice(page, row)));
	}

	private Map<String, Object> parameters(Viewer viewer, ProductQuery query, Page page, Set<String> parents) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		parameters.put("parents", parents);
		parameters.put("filter", query.filter().parameters());
		query.question()
			.ifPresent((question) -> parameters.put("search",
					Map.of("lucene", question.lucene(), "exact", question.exact())));
		parameters.put("page", page);
		return parameters;
	}

	private static DataProduct product(Row row) {
		return ProductRows.ROWS.product(row.nested("product").columns());
	}

	private static Slice<DataProduct> slice(Page page, Row row) {
		return Slice.of(page, row.list("products", (product) -> ProductRows.ROWS.product(product.columns())),
				row.number("total"));
	}

	private static Set<String> values(Set<? extends Id> ids) {
		return ids.stream().map(Id::value).collect(Collectors.toSet());
	}

	private static <I extends Id> Map<I, Slice<DataProduct>> byId(Set<I> ids, Map<String, Slice<DataProduct>> slices) {
		return ids.stream()
			.filter((id) -> slices.containsKey(id.value()))
			.collect(Collectors.toMap(Function.identity(), (id) -> slices.get(id.value())));
	}

}
