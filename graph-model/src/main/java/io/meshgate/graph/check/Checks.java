package io.meshgate.graph.check;

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
import io.meshgate.graph.words.Wording;

/**
 * What the data of the products that a viewer may see are checked for, and what was
 * found.
 */
public final class Checks {

	/** How checks are loaded. */
	public static final Loading<QualityCheckId, QualityCheck> LOADING = Loading.bySight("""
			MATCH (p:DataProduct)-[:CHECKED_BY]->(k:QualityCheck)
			WHERE k.id IN $ids AND %s
			OPTIONAL MATCH (k)-[:ABOUT]->(o:OutputPort)
			""".formatted(ProductSight.VISIBLE), CheckColumns.PROJECTING, (row) -> CheckRows.ROWS.check(row.columns()));

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover and which measurements tell now
	 */
	public Checks(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of the checks of each of several products, by name.
	 * @param viewer who looks
	 * @param products which ones
	 * @param query which checks
	 * @return the page of each product that there is; not counted
	 */
	public Map<ProductId, Slice<QualityCheck>> ofProducts(Viewer viewer, Set<ProductId> products, CheckQuery query) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE p.id IN $ids AND %s
				CALL (p) {
				  MATCH (p)-[:CHECKED_BY]->(k:QualityCheck)
				  WHERE ($status = [] OR k.status IN $status) AND (
				    $page.after IS NULL OR k.nameOrder > $page.after.value
				    OR (k.nameOrder = $page.after.value AND k.id > $page.after.id)
				  )
				  WITH p, k
				  ORDER BY k.nameOrder, k.id
				  LIMIT $page.limit
				  OPTIONAL MATCH (k)-[:ABOUT]->(o:OutputPort)
				  WITH p, k, o
				  ORDER BY k.nameOrder, k.id
				  RETURN collect(%s) AS checks
				}
				RETURN p.id AS product, checks
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, CheckColumns.PROJECTING);
		Map<String, Object> parameters = parameters(viewer, products);
		parameters.put("status", query.status());
		parameters.put("page", query.page());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ProductId(row.text("product")), (row) -> Slice.of(query.page(),
					row.list("checks", (each) -> CheckRows.ROWS.check(each.columns())), 0)));
	}

	/**
	 * A page of what each of several checks found, newest first. It is read along the
	 * index, however long the history is.
	 * @param viewer who looks
	 * @param checks which ones
	 * @param page which part of each list
	 * @return the page of each check that there is; not counted
	 */
	public Map<QualityCheckId, Slice<CheckResult>> results(Viewer viewer, Set<QualityCheckId> checks, Page page) {
		String cypher = """
				%s
				MATCH (p:DataProduct)-[:CHECKED_BY]->(k:QualityCheck)
				WHERE k.id IN $ids AND %s
				CALL (k) {
				  MATCH (r:CheckResult)
				  WHERE r.check = k.id AND r.at < datetime(coalesce($page.after.value, '9999-12-31T23:59:59Z'))
				  WITH r
				  ORDER BY r.at DESC
				  LIMIT $page.limit
				  RETURN collect(r {.id, .at, .status, .severity, .description, .validFor}) AS results
				}
				RETURN k.id AS check, results
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		Map<String, Object> parameters = parameters(viewer, checks);
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new QualityCheckId(row.text("check")),
					(row) -> Slice.of(page, row.list("results", Checks::result), 0)));
	}

	/**
	 * How good several products are, in numbers.
	 * @param viewer who looks
	 * @param products which ones
	 * @return by product
	 */
	public Map<ProductId, QualitySummary> summaries(Viewer viewer, Set<ProductId> products) {
		return this.graph.read((transaction) -> transaction.rows(QualityCount.CYPHER, parameters(viewer, products)))
			.stream()
			.collect(Collectors.toMap((row) -> new ProductId(row.text("product")),
					(row) -> CheckRows.ROWS.summary(row.columns())));
	}

	/**
	 * Where a check stands in a list, by name.
	 * @param check an item of the list
	 * @return its place
	 */
	public static Cursor cursor(QualityCheck check) {
		return new Cursor(Wording.order(check.name()), check.id().value());
	}

	/**
	 * Where a result stands in a list, newest first.
	 * @param result an item of the list
	 * @return its place
	 */
	public static Cursor cursor(CheckResult result) {
		return new Cursor(result.at().toString(), result.id().value());
	}

	private Map<String, Object> parameters(Viewer viewer, Collection<?> ids) {
		return new HashMap<>(Map.of("viewer", viewer.person(), "ids", List.copyOf(ids), "now", this.clock.instant()));
	}

	private static CheckResult result(Row row) {
		return CheckRows.ROWS.result(row.columns());
	}

}
