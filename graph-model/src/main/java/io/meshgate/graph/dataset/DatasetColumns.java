package io.meshgate.graph.dataset;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.glossary.TermSight;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;

/**
 * Columns by themselves, as a lineage meets them. They are seen with their dataset.
 */
public final class DatasetColumns {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public DatasetColumns(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Several columns at once. Of one that is known only as something data go through,
	 * nothing but its path is known.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, in no particular order
	 */
	public List<DatasetColumn> load(Viewer viewer, Collection<DatasetFieldId> ids) {
		String cypher = """
				%s
				MATCH (c:DatasetColumn)<-[:HAS_COLUMN]-(ds:Dataset)
				WHERE c.id IN $ids AND %s
				CALL (c) {
				  MATCH (c)-[:IS_ABOUT]->(t:Term)
				  %s
				  WITH t, d
				  ORDER BY t.name, t.id
				  RETURN collect(%s) AS terms
				}
				RETURN c {.id, .path, .label, .description, .logicalType, .physicalType,
				  position: coalesce(c.position, 0),
				  nullable: coalesce(c.nullable, true),
				  partOfKey: coalesce(c.partOfKey, false),
				  tags: coalesce(c.tags, []),
				  terms: terms} AS column
				""".formatted(ProductSight.VIEWER, DatasetSight.VISIBLE, TermSight.HOME, TermSight.PLAIN);
		return this.graph
			.read((transaction) -> transaction.rows(cypher,
					Map.of("viewer", viewer.person(), "now", this.clock.instant(), "ids", List.copyOf(ids))))
			.stream()
			.map((row) -> DatasetRows.ROWS.column(row.nested("column").columns()))
			.toList();
	}

	/**
	 * The datasets that have several columns.
	 * @param viewer who looks
	 * @param ids which columns
	 * @return by column, as far as the viewer may see
	 */
	public Map<DatasetFieldId, Dataset> datasets(Viewer viewer, Set<DatasetFieldId> ids) {
		String cypher = """
				%s
				MATCH (c:DatasetColumn)<-[:HAS_COLUMN]-(ds:Dataset)
				WHERE c.id IN $ids
				WITH sight, ds, collect(c.id) AS columns
				WHERE %s
				UNWIND columns AS column
				RETURN column, %s AS dataset
				""".formatted(ProductSight.VIEWER, DatasetSight.VISIBLE, DatasetSight.PLAIN);
		return this.graph
			.read((transaction) -> transaction.rows(cypher,
					Map.of("viewer", viewer.person(), "now", this.clock.instant(), "ids", ids)))
			.stream()
			.collect(Collectors.toMap((row) -> new DatasetFieldId(row.text("column")),
					(row) -> DatasetRows.ROWS.dataset(row.nested("dataset").columns())));
	}

}
