package io.meshgate.graph.dataset;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.glossary.Term;
import io.meshgate.graph.glossary.TermSight;
import io.meshgate.graph.glossary.Terms;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.product.ProductSight;

/**
 * What belongs to datasets: their columns, the terms they are about, and the ports that
 * give them out. What is hidden has none.
 */
public final class DatasetParts {

	private static final String SEEN = ProductSight.VIEWER + """
			MATCH (ds:Dataset)
			WHERE ds.id IN $datasets AND %s
			""".formatted(DatasetSight.VISIBLE);

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public DatasetParts(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * A page of the columns of each of several datasets, in their order.
	 * @param viewer who looks
	 * @param datasets which ones
	 * @param page which part of each list
	 * @param counted whether the number of all of them is wanted
	 * @return the page of each dataset that the viewer may see
	 */
	public Map<DatasetId, Slice<DatasetColumn>> columns(Viewer viewer, Set<DatasetId> datasets, Page page,
			boolean counted) {
		String cypher = SEEN
				+ """
						CALL (ds) {
						  MATCH (ds)-[:HAS_COLUMN]->(c:DatasetColumn)
						  WHERE c.position > coalesce(toFloat($page.after.value), -1)
						  WITH c
						  ORDER BY c.position
						  LIMIT $page.limit
						  %s
						  WITH c, terms
						  ORDER BY c.position
						  RETURN collect(%s) AS columns
						}
						RETURN ds.id AS id,
						  CASE WHEN $counted THEN COUNT { (ds)-[:HAS_COLUMN]->(c) WHERE c.position IS NOT NULL } ELSE 0 END AS total,
						  %s AS dataset, columns
						"""
					.formatted(DatasetColumns.TERMS, DatasetColumns.PLAIN, DatasetSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "now", this.clock.instant(), "datasets",
				datasets, "page", page, "counted", counted);
		return byDataset(cypher, parameters, (row) -> Slice.of(page, DatasetColumns.columns(row), row.number("total")));
	}

	/**
	 * What several datasets are about, by name.
	 * @param viewer who looks
	 * @param datasets which ones
	 * @return the terms of each dataset that the viewer may see
	 */
	public Map<DatasetId, List<Term>> terms(Viewer viewer, Set<DatasetId> datasets) {
		String cypher = SEEN + """
				CALL (ds) {
				  MATCH (ds)-[:IS_ABOUT]->(t:Term)
				  %s
				  WITH t, d
				  ORDER BY t.nameOrder, t.id
				  RETURN collect(%s) AS terms
				}
				RETURN ds.id AS id, terms
				""".formatted(TermSight.HOME, TermSight.PLAIN);
		return byDataset(cypher, looking(viewer, datasets),
				(row) -> row.list("terms", (term) -> Terms.plain(term.columns())));
	}

	/**
	 * The other names of several datasets, by title.
	 * @param viewer who looks
	 * @param datasets which ones
	 * @return of each dataset that the viewer may see, those under its other names that
	 * they may see as well
	 */
	public Map<DatasetId, List<Dataset>> aliases(Viewer viewer, Set<DatasetId> datasets) {
		String cypher = SEEN + """
				WITH sight, ds AS known
				CALL (sight, known) {
				  MATCH (known)-[:FEEDS*1..8 {source: 'SYMLINK'}]->(ds:Dataset)
				  WITH DISTINCT sight, known, ds
				  WHERE ds <> known AND %s
				  WITH ds
				  ORDER BY ds.nameOrder, ds.id
				  LIMIT 100
				  RETURN collect(%s) AS aliases
				}
				RETURN known.id AS id, aliases
				""".formatted(DatasetSight.VISIBLE, DatasetSight.PLAIN);
		return byDataset(cypher, looking(viewer, datasets),
				(row) -> row.list("aliases", (alias) -> DatasetRows.ROWS.dataset(alias.columns())));
	}

	/**
	 * The ports that give out several datasets, by name.
	 * @param viewer who looks
	 * @param datasets which ones
	 * @return of each dataset that the viewer may see, the ports whose product they see
	 */
	public Map<DatasetId, List<OutputPort>> outputPorts(Viewer viewer, Set<DatasetId> datasets) {
		String cypher = SEEN + """
				CALL (sight, ds) {
				  MATCH (ds)<-[:SERVES|BOUND_TO]-(o:OutputPort)<-[:OFFERS]-(p:DataProduct)
				  WHERE %s
				  WITH DISTINCT o, p
				  ORDER BY o.nameOrder, o.id
				  RETURN collect(
				    o {.id, product: p.id, .key, .name, .type, .version, .platform, .location}
				  ) AS ports
				}
				RETURN ds.id AS id, ports
				""".formatted(ProductSight.VISIBLE);
		return byDataset(cypher, looking(viewer, datasets),
				(row) -> row.list("ports", (port) -> DatasetRows.ROWS.outputPort(port.columns())));
	}

	/**
	 * Where a column stands in its dataset.
	 * @param column the column
	 * @return the place
	 */
	public static Cursor cursor(DatasetColumn column) {
		return new Cursor(Double.toString(column.position()), column.id().value());
	}

	private Map<String, Object> looking(Viewer viewer, Set<DatasetId> datasets) {
		return Map.of("viewer", viewer.person(), "now", this.clock.instant(), "datasets", datasets);
	}

	private <T> Map<DatasetId, T> byDataset(String cypher, Map<String, Object> parameters, Function<Row, T> part) {
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new DatasetId(row.text("id")), part));
	}

}
