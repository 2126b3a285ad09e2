package io.meshgate.graph.contract.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.contract.ColumnId;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.authoring.LockedProduct;
import org.jspecify.annotations.Nullable;

/**
 * What owners say of columns. It is kept by the contract's own id and the column's path,
 * so that it holds for every version, those to come too; on each column stands what the
 * contract states, what owners say, and what of the two counts. Every write is made in
 * the line of the imports, which write columns anew.
 */
public final class ColumnAuthoring {

	/**
	 * Finds a column of the contract that a port is under.
	 * @param transaction the change's own
	 * @param port which port
	 * @param place where the column stands
	 * @return the column; empty where the port has no contract, or that no such column
	 */
	public Optional<ContractColumn> find(Transaction transaction, OutputPortId port, ColumnPlace place) {
		String cypher = """
				MATCH (:OutputPort {id: $port})-[:GOVERNED_BY]->(c:Contract)
				WITH c
				ORDER BY c.key
				LIMIT 1
				MATCH (c)-[:DESCRIBES]->(:SchemaObject {name: $object})-[:HAS_COLUMN]->(n:Column {path: $column})
				RETURN n.id AS id, c.contractId AS contractId, n.ownerClassification AS classification
				""";
		return transaction.row(cypher, Map.of("port", port, "object", place.object(), "column", place.column()))
			.map((row) -> new ContractColumn(new ColumnId(row.text("id")), row.text("contractId"), place,
					row.findText("classification").orElse(null)));
	}

	/**
	 * Says how delicate a column is, in every version of its contract that has it.
	 * @param transaction the change's own
	 * @param product under the lock, one of whose ports is under the contract
	 * @param column which column
	 * @param saying how delicate it is
	 */
	public void classify(Transaction transaction, LockedProduct product, ContractColumn column, Saying saying) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				SET p.changedAt = $now, p.revision = $revision + 1
				MERGE (said:ColumnClassification {contractId: $contractId, object: $object, column: $column})
				SET said.classification = $classification
				WITH said
				CALL (said) {
				  MATCH (c:Contract {contractId: $contractId})-[:DESCRIBES]->(x:SchemaObject {name: $object})
				  MATCH (x)-[:HAS_COLUMN]->(n:Column {path: $column})
				  SET n.ownerClassification = $classification,
				    n.classification = coalesce($classification, n.statedClassification)
				  RETURN count(n) AS columns
				}
				CALL (said) {
				  WITH said
				  WHERE said.classification IS NULL
				  DELETE said
				}
				RETURN columns
				""";
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("product", product.id());
		parameters.put("revision", product.revision());
		parameters.put("now", saying.at());
		parameters.put("contractId", column.contractId());
		parameters.put("object", column.place().object());
		parameters.put("column", column.place().column());
		parameters.put("classification", saying.classification());
		transaction.one(cypher, parameters);
	}

	/**
	 * What owners say.
	 *
	 * @param classification in their own words; null where the contract's word is to
	 * count again
	 * @param at when
	 */
	public record Saying(@Nullable String classification, Instant at) {
	}

}
