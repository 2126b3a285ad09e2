package io.meshgate.graph.imports;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.contract.SemanticVersion;
import io.meshgate.graph.descriptor.ContractDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Writes data contracts, each with its text as it came.
 */
final class Contracts {

	private final Terms terms = new Terms();

	private final ContractContents contents = new ContractContents();

	void write(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:Contract {key: row.key})
				ON CREATE SET n.id = row.id
				SET n.contractId = row.contractId,
				  n.version = row.version,
				  n.rank = row.rank,
				  n.name = row.name,
				  n.status = row.status,
				  n.document = row.content
				WITH n, row
				MATCH (d:Document {ref: row.document})
				MERGE (d)-[:DESCRIBES]->(n)
				""";
		List<Map<String, @Nullable Object>> rows = landing.describing(ContractDescriptor.class)
			.map((landed) -> row(landed.arrival(), landed.descriptor()))
			.toList();
		if (!rows.isEmpty()) {
			tx.rows(cypher, Map.of("rows", rows));
			this.terms.write(tx, landing);
			this.contents.write(tx, landing);
			NamedDatasets.write(tx, landing);
		}
	}

	private static Map<String, @Nullable Object> row(Arrival arrival, ContractDescriptor contract) {
		return Entry.of(arrival)
			.with("contractId", contract.contractId())
			.with("version", contract.version())
			.with("rank", SemanticVersion.of(contract.version()).rank())
			.with("name", contract.name())
			.with("status", contract.status())
			.with("content", arrival.document().content())
			.map();
	}

}
