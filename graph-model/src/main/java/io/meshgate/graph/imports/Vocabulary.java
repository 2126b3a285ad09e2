package io.meshgate.graph.imports;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.TermDescriptor;
import io.meshgate.graph.descriptor.TermGroupDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Writes terms and the groups they belong to. Other words for a term are the portal's
 * alone.
 */
final class Vocabulary {

	void write(Transaction tx, Landing landing) {
		groups(tx, landing);
		terms(tx, landing);
	}

	private static void groups(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:TermGroup {key: row.key})
				ON CREATE SET n.id = row.id
				SET n.name = row.name,
				  n.description = row.description
				WITH n, row
				MATCH (d:Document {ref: row.document})
				MERGE (d)-[:DESCRIBES]->(n)
				""";
		run(tx, cypher,
				landing.describing(TermGroupDescriptor.class)
					.map((landed) -> Entry.of(landed.arrival())
						.with("name", landed.descriptor().name())
						.with("description", landed.descriptor().description())
						.map())
					.toList());
	}

	private static void terms(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:Term {key: row.key})
				ON CREATE SET n.id = row.id,
				  n.synonyms = []
				SET n.name = row.name,
				  n.definition = row.definition,
				  n.revision = coalesce(n.revision, 0) + 1
				WITH n, row
				MATCH (d:Document {ref: row.document})
				MERGE (d)-[:DESCRIBES]->(n)
				""";
		run(tx, cypher,
				landing.describing(TermDescriptor.class)
					.map((landed) -> Entry.of(landed.arrival())
						.with("name", landed.descriptor().name())
						.with("definition", landed.descriptor().definition())
						.map())
					.toList());
	}

	private static void run(Transaction tx, String cypher, List<Map<String, @Nullable Object>> rows) {
		if (!rows.isEmpty()) {
			tx.rows(cypher, Map.of("rows", rows));
		}
	}

}
