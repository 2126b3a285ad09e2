package io.meshgate.graph.quality;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
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
 * What the products that a viewer may see promise, and what was measured of it.
 */
public final class Objectives {

	private static final int MOST = 500;

	/** In the order of names that all languages have in common. */
	private static final Comparator<Objective> BY_NAME = Comparator.comparing(Objective::property)
		.thenComparing((objective) -> Wording.order(objective.name()))
		.thenComparing((objective) -> objective.id().value());

	/** How objectives are loaded. */
	public static final Loading<ObjectiveId, Objective> LOADING = Loading.bySight("""
			MATCH (p:DataProduct)-[:PROMISES]->(ob:Objective)
			WHERE ob.id IN $ids AND %s
			%s
			""".formatted(ProductSight.VISIBLE, ObjectiveColumns.COLLECTING), "objective",
			(row) -> QualityRows.ROWS.objective(row.columns()));

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover and which measurements tell now
	 */
	public Objectives(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * What several products promise, by property and name; the first 500 of each, as all
	 * contracts of a product together may state very much.
	 * @param viewer who looks
	 * @param products which ones
	 * @return by product
	 */
	public Map<ProductId, List<Objective>> ofProducts(Viewer viewer, Set<ProductId> products) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE p.id IN $products AND %s
				CALL (p) {
				  MATCH (p)-[:PROMISES]->(ob:Objective)
				  WITH ob
				  ORDER BY ob.property, ob.name, ob.id
				  LIMIT $most
				  RETURN ob
				}
				%s
				RETURN p.id AS product, objective
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ObjectiveColumns.COLLECTING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "products", products, "now",
				this.clock.instant(), "most", MOST);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.groupingBy((row) -> new ProductId(row.text("product")),
					Collectors.mapping(Objectives::objective, Collectors.collectingAndThen(Collectors.toList(),
							(objectives) -> objectives.stream().sorted(BY_NAME).toList()))));
	}

	/**
	 * Several objectives at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those of products that the viewer may see, in no particular order
	 */
	public List<Objective> load(Viewer viewer, Collection<ObjectiveId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person(), "now", this.clock.instant()), ids);
	}

	/**
	 * A page of what was measured of each of several objectives, newest first. It is read
	 * along the index, however long the history is.
	 * @param viewer who looks
	 * @param objectives which ones
	 * @param page which part of each list
	 * @return the page of each objective that there is; not counted
	 */
	public Map<ObjectiveId, Slice<Measurement>> measurements(Viewer viewer, Set<ObjectiveId> objectives, Page page) {
		String cypher = """
				%s
				MATCH (p:DataProduct)-[:PROMISES]->(ob:Objective)
				WHERE ob.id IN $objectives AND %s
				CALL (ob) {
				  MATCH (m:Measurement)
				  WHERE m.objective = ob.id AND m.at < datetime(coalesce($page.after.value, '9999-12-31T23:59:59Z'))
				  WITH m
				  ORDER BY m.at DESC
				  LIMIT $page.limit
				  RETURN collect(m {.id, .at, .value}) AS measurements
				}
				RETURN ob.id AS objective, measurements
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "objectives", objectives, "page", page,
				"now", this.clock.instant());
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ObjectiveId(row.text("objective")), (row) -> Slice.of(page,
					row.list("measurements", (each) -> QualityRows.ROWS.measurement(each.columns())), 0)));
	}

	/**
	 * Where a measurement stands in a list, newest first.
	 * @param measurement an item of the list
	 * @return its place
	 */
	public static Cursor cursor(Measurement measurement) {
		return new Cursor(measurement.at().toString(), measurement.id().value());
	}

	private static Objective objective(Row row) {
		return QualityRows.ROWS.objective(row.nested("objective").columns());
	}

}
