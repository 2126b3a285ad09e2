package io.meshgate.graph.access.basket;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;

/**
 * The baskets as a viewer sees them.
 */
public final class Baskets {

	/** How baskets are loaded. */
	public static final Loading<AccessBasketId, AccessBasket> LOADING = Loading.bySight("""
			MATCH (b:AccessBasket)
			WHERE b.id IN $ids AND %s
			%s
			""".formatted(BasketSight.VISIBLE, BasketSight.COLLECTING), BasketSight.PROJECTING, Baskets::basket);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which requests are over
	 */
	public Baskets(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of the baskets of the viewer's side, newest first.
	 * @param viewer who looks
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<AccessBasket> list(Viewer viewer, Page page) {
		String cypher = """
				%s
				CALL (me, sight) {
				  MATCH (me)-[:REQUESTED]->(:AccessRequest)<-[:HAS_REQUEST]-(b:AccessBasket)
				  RETURN b
				  UNION ALL
				  UNWIND sight.holding AS s
				  MATCH (s)<-[:FOR]-(:AccessRequest)<-[:HAS_REQUEST]-(b:AccessBasket)
				  RETURN b
				  UNION ALL
				  WITH sight
				  WHERE sight.administers
				  MATCH (b:AccessBasket)
				  RETURN b
				}
				WITH collect(DISTINCT b) AS found
				UNWIND found AS b
				WITH b
				ORDER BY b.submittedAt DESC, b.id
				WITH collect(b) AS found
				WITH size(found) AS total, [b IN found
				  WHERE $page.after IS NULL
				    OR b.submittedAt < datetime($page.after.value)
				    OR (b.submittedAt = datetime($page.after.value) AND b.id > $page.after.id)
				][..$page.limit] AS found
				CALL (found) {
				  UNWIND found AS b
				  %s
				  WITH %s AS basket
				  ORDER BY basket.submittedAt DESC, basket.id
				  RETURN collect(basket) AS baskets
				}
				RETURN total, baskets
				""".formatted(ProductSight.VIEWER, BasketSight.COLLECTING, BasketSight.PROJECTING);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)
			.map((row) -> Slice.of(page, row.list("baskets", Baskets::basket), row.number("total")))
			.orElseGet(() -> new Slice<>(List.of(), false, 0)));
	}

	/**
	 * Several baskets at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, in no particular order
	 */
	public List<AccessBasket> load(Viewer viewer, Collection<AccessBasketId> ids) {
		return LOADING.load(this.graph, parameters(viewer), ids);
	}

	/**
	 * The baskets that several requests were made with.
	 * @param viewer who looks
	 * @param requests which ones
	 * @return those that the viewer may see, by request
	 */
	public Map<AccessRequestId, AccessBasket> with(Viewer viewer, Collection<AccessRequestId> requests) {
		String cypher = """
				%s
				MATCH (one:AccessRequest)<-[:HAS_REQUEST]-(b:AccessBasket)
				WHERE one.id IN $requests AND %s
				WITH b, collect(one.id) AS requests
				%s
				RETURN requests, %s AS basket
				""".formatted(ProductSight.VIEWER, BasketSight.VISIBLE, BasketSight.COLLECTING, BasketSight.PROJECTING);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("requests", List.copyOf(requests));
		Map<AccessRequestId, AccessBasket> baskets = new HashMap<>();
		this.graph.read((transaction) -> transaction.rows(cypher, parameters)).forEach((row) -> {
			AccessBasket basket = basket(row.nested("basket"));
			row.texts("requests").forEach((request) -> baskets.put(new AccessRequestId(request), basket));
		});
		return baskets;
	}

	/**
	 * Which requests several baskets hold.
	 * @param viewer who looks
	 * @param ids which baskets
	 * @return of those that the viewer may see, in the order in which they were asked
	 */
	public Map<AccessBasketId, List<AccessRequestId>> requests(Viewer viewer, Collection<AccessBasketId> ids) {
		String cypher = """
				%s
				MATCH (b:AccessBasket)
				WHERE b.id IN $ids AND %s
				%s
				WITH b, r
				ORDER BY within.position
				RETURN b.id AS basket, collect(r.id) AS requests
				""".formatted(ProductSight.VIEWER, BasketSight.VISIBLE, BasketSight.REQUESTS);
		Map<String, Object> parameters = parameters(viewer);
		parameters.put("ids", List.copyOf(ids));
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new AccessBasketId(row.text("basket")),
					(row) -> row.texts("requests").stream().map(AccessRequestId::new).toList()));
	}

	/**
	 * Where a basket stands in a list, newest first.
	 * @param basket an item of the list
	 * @return its place
	 */
	public static Cursor cursor(AccessBasket basket) {
		return new Cursor(basket.submittedAt().toString(), basket.id().value());
	}

	private Map<String, Object> parameters(Viewer viewer) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		return parameters;
	}

	private static AccessBasket basket(Row row) {
		return BasketRows.ROWS.basket(row.columns());
	}

}
