package io.meshgate.graph.imports;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.ContractDescriptor;

/**
 * Lays what owners said of columns over what contracts state, each time these are
 * written.
 */
final class OwnerClassifications {

	void write(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $contracts AS key
				MATCH (c:Contract {key: key})
				MATCH (said:ColumnClassification {contractId: c.contractId})
				MATCH (c)-[:DESCRIBES]->(x:SchemaObject {name: said.object})-[:HAS_COLUMN]->(n:Column {path: said.column})
				SET n.ownerClassification = said.classification, n.classification = said.classification
				""";
		List<String> contracts = landing.describing(ContractDescriptor.class)
			.map((landed) -> landed.descriptor().node().key())
			.toList();
		tx.rows(cypher, Map.of("contracts", contracts));
	}

}
