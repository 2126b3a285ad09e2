package io.meshgate.graph.contract;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.ContractSight;
import io.meshgate.graph.product.ProductSight;

/**
 * Who says how delicate columns are, for who may see the contract.
 */
public final class ColumnClassifications {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public ColumnClassifications(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * What is said of several columns.
	 * @param viewer who looks
	 * @param columns which ones
	 * @return by column, of those whose contracts the viewer may see
	 */
	public Map<ColumnId, ClassificationSources> of(Viewer viewer, Set<ColumnId> columns) {
		String cypher = """
				%s
				MATCH (n:Column)<-[:HAS_COLUMN]-(:SchemaObject)<-[:DESCRIBES]-(c:Contract)
				WHERE n.id IN $columns AND %s
				RETURN n.id AS id, n {.statedClassification, .ownerClassification} AS sources
				""".formatted(ProductSight.VIEWER, ContractSight.VISIBLE);
		return this.graph
			.read((transaction) -> transaction.rows(cypher,
					Map.of("viewer", viewer.person(), "now", this.clock.instant(), "columns", columns)))
			.stream()
			.collect(Collectors.toMap((row) -> new ColumnId(row.text("id")),
					(row) -> SchemaRows.ROWS.sources(row.nested("sources").columns())));
	}

}
