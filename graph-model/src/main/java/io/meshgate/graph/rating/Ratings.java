package io.meshgate.graph.rating;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * The ratings of the products that a viewer may see.
 */
public final class Ratings {

	/** How ratings are loaded. */
	public static final Loading<RatingId, Rating> LOADING = Loading.bySight("""
			MATCH (p:DataProduct)-[:RATED_BY]->(r:Rating)
			WHERE r.id IN $ids AND %s
			%s
			""".formatted(ProductSight.VISIBLE, RatingColumns.COLLECTING), "rating", Ratings::rating);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Ratings(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of the ratings of each of several products, newest first.
	 * @param viewer who looks
	 * @param products which ones
	 * @param page which part of each list
	 * @return the page of each product that there is; not counted
	 */
	public Map<ProductId, Slice<Rating>> ofProducts(Viewer viewer, Set<ProductId> products, Page page) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE p.id IN $ids AND %s
				CALL (me, sight, p) {
				  MATCH (p)-[:RATED_BY]->(r:Rating)
				  WHERE $page.after IS NULL OR r.ratedAt < datetime($page.after.value)
				    OR (r.ratedAt = datetime($page.after.value) AND r.id > $page.after.id)
				  WITH me, sight, p, r
				  ORDER BY r.ratedAt DESC, r.id
				  LIMIT $page.limit
				  %s
				  WITH rating
				  ORDER BY rating.ratedAt DESC, rating.id
				  RETURN collect(rating) AS ratings
				}
				RETURN p.id AS product, ratings
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, RatingColumns.COLLECTING);
		Map<String, Object> parameters = parameters(viewer, products);
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ProductId(row.text("product")),
					(row) -> Slice.of(page, row.list("ratings", Ratings::rating), 0)));
	}

	/**
	 * Several ratings at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those of products that the viewer may see, in no particular order
	 */
	public List<Rating> load(Viewer viewer, Collection<RatingId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person(), "now", this.clock.instant()), ids);
	}

	/**
	 * What is thought of several products, in numbers.
	 * @param viewer who looks
	 * @param products which ones
	 * @return by product
	 */
	public Map<ProductId, RatingSummary> summaries(Viewer viewer, Set<ProductId> products) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE p.id IN $ids AND %s
				%s
				CALL (p) {
				  MATCH (p)-[:RATED_BY]->(r:Rating)
				  RETURN count(CASE r.stars WHEN 1 THEN 1 END) AS one, count(CASE r.stars WHEN 2 THEN 1 END) AS two,
				    count(CASE r.stars WHEN 3 THEN 1 END) AS three, count(CASE r.stars WHEN 4 THEN 1 END) AS four,
				    count(CASE r.stars WHEN 5 THEN 1 END) AS five
				}
				CALL (me, sight, p) {
				  MATCH (r:Rating {key: p.id + '|' + me.id})
				  %s
				  RETURN collect(rating)[0] AS own
				}
				RETURN p.id AS product, one, two, three, four, five, own, standing, %s AS consumed
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.STANDING,
				RatingColumns.COLLECTING, SubscriptionSight.HAS_USED);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters(viewer, products)))
			.stream()
			.collect(Collectors.toMap((row) -> new ProductId(row.text("product")),
					(row) -> RatingRows.ROWS.summary(row.columns())));
	}

	/**
	 * Where a rating stands in a list, newest first.
	 * @param rating an item of the list
	 * @return its place
	 */
	public static Cursor cursor(Rating rating) {
		return new Cursor(rating.ratedAt().toString(), rating.id().value());
	}

	private Map<String, Object> parameters(Viewer viewer, Collection<?> ids) {
		return new HashMap<>(Map.of("viewer", viewer.person(), "ids", List.copyOf(ids), "now", this.clock.instant()));
	}

	private static Rating rating(Row row) {
		return RatingRows.ROWS.rating(row.columns());
	}

}
