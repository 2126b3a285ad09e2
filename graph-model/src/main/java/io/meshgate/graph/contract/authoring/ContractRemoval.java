package io.meshgate.graph.contract.authoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.linking.Descriptions;
import io.meshgate.graph.product.ProductId;

/**
 * How contracts go with the draft that published them, so that their ids are free again.
 */
public final class ContractRemoval {

	private ContractRemoval() {
	}

	/**
	 * Removes what only this product published and no port is under. What an import
	 * brought before it was published stays: it is as old as its document, and not as the
	 * publishing.
	 * @param transaction the change's own, in the lines of imports and of lineage
	 * @param product under the lock, without its ports
	 * @return the datasets that they named, of which other things follow now
	 */
	public static Set<DatasetId> remove(Transaction transaction, ProductId product) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})-[publishing:PUBLISHED]->(c:Contract)
				MATCH (c)<-[:DESCRIBES]-(written:Document)
				WHERE written.importedAt = publishing.at
				  AND NOT EXISTS { (c)<-[:GOVERNED_BY]-(:OutputPort) }
				  AND COUNT { (c)<-[:PUBLISHED]-(:DataProduct) } = 1
				WITH DISTINCT c, c.contractId AS contract
				CALL (c) {
				  MATCH (c)-[:NAMES]->(d:Dataset)
				  SET d.due = true
				  RETURN collect(d.id) AS named
				}
				CALL (c) {
				  MATCH (c)-[:STATES]->(term:ContractTerm)
				  DETACH DELETE term
				}
				CALL (c) {
				  MATCH (c)-[:DESCRIBES|PROMISES]->(said)
				  OPTIONAL MATCH (said)-[:HAS_COLUMN]->(n:Column)
				  DETACH DELETE n, said
				}
				%s
				DETACH DELETE c
				RETURN contract, named
				""".formatted(Descriptions.forget("c"));
		List<Row> gone = transaction.rows(cypher, Map.of("id", product));
		declassify(transaction, gone.stream().map((row) -> row.text("contract")).distinct().toList());
		return gone.stream()
			.flatMap((row) -> row.texts("named").stream())
			.map(DatasetId::new)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** What was said of columns is said of all versions. */
	private static void declassify(Transaction transaction, List<String> contracts) {
		String cypher = """
				UNWIND $contracts AS contract
				MATCH (said:ColumnClassification {contractId: contract})
				WHERE NOT EXISTS { (:Contract {contractId: contract}) }
				DETACH DELETE said
				""";
		transaction.rows(cypher, Map.of("contracts", contracts));
	}

}
