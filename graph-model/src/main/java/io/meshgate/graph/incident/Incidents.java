package io.meshgate.graph.incident;

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

/**
 * The incidents of the products that a viewer may see.
 */
public final class Incidents {

	/** How incidents are loaded. */
	public static final Loading<IncidentId, Incident> LOADING = Loading.bySight("""
			MATCH (p:DataProduct)-[:HAS_INCIDENT]->(i:Incident)
			WHERE i.id IN $ids AND %s
			%s
			""".formatted(ProductSight.VISIBLE, IncidentColumns.COLLECTING), "incident", Incidents::incident);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Incidents(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of incidents, newest first.
	 * @param viewer who looks
	 * @param filter which ones
	 * @param page which part of the list
	 * @return the page; not counted
	 */
	public Slice<Incident> list(Viewer viewer, IncidentFilter filter, Page page) {
		String cypher = """
				%s
				%s
				  AND %s AND %s
				WITH me, sight, p, i
				ORDER BY i.openedAt DESC, i.id
				LIMIT $page.limit
				%s
				RETURN incident
				ORDER BY incident.openedAt DESC, incident.id
				""".formatted(ProductSight.VIEWER, filter.candidates(), IncidentFilter.CONDITIONS, ProductSight.VISIBLE,
				IncidentColumns.COLLECTING);
		Map<String, Object> parameters = parameters(viewer);
		parameters.putAll(filter.parameters());
		parameters.put("page", page);
		return Slice.of(page,
				this.graph.read((transaction) -> transaction.rows(cypher, parameters))
					.stream()
					.map((row) -> incident(row.nested("incident")))
					.toList(),
				0);
	}

	/**
	 * A page of the incidents of each of several products, newest first.
	 * @param viewer who looks
	 * @param products which ones
	 * @param filter which incidents; its product is not looked at
	 * @param page which part of each list
	 * @return the page of each product that there is; not counted
	 */
	public Map<ProductId, Slice<Incident>> ofProducts(Viewer viewer, Set<ProductId> products, IncidentFilter filter,
			Page page) {
		String cypher = """
				%s
				MATCH (p:DataProduct)
				WHERE p.id IN $products AND %s
				CALL (me, sight, p) {
				  MATCH (p)-[:HAS_INCIDENT]->(i:Incident)
				  WHERE %s
				  WITH me, sight, p, i
				  ORDER BY i.openedAt DESC, i.id
				  LIMIT $page.limit
				  %s
				  WITH incident
				  ORDER BY incident.openedAt DESC, incident.id
				  RETURN collect(incident) AS incidents
				}
				RETURN p.id AS product, incidents
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, IncidentFilter.CONDITIONS,
				IncidentColumns.COLLECTING);
		Map<String, Object> parameters = parameters(viewer);
		parameters.putAll(filter.parameters());
		parameters.put("products", products);
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new ProductId(row.text("product")),
					(row) -> Slice.of(page, row.list("incidents", Incidents::incident), 0)));
	}

	/**
	 * Several incidents at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those of products that the viewer may see, in no particular order
	 */
	public List<Incident> load(Viewer viewer, Collection<IncidentId> ids) {
		return LOADING.load(this.graph, parameters(viewer), ids);
	}

	/**
	 * Where an incident stands in a list, newest first.
	 * @param incident an item of the list
	 * @return its place
	 */
	public static Cursor cursor(Incident incident) {
		return new Cursor(incident.openedAt().toString(), incident.id().value());
	}

	private Map<String, Object> parameters(Viewer viewer) {
		return new HashMap<>(Map.of("viewer", viewer.person(), "now", this.clock.instant()));
	}

	private static Incident incident(Row row) {
		return IncidentRows.ROWS.incident(row.columns());
	}

}
