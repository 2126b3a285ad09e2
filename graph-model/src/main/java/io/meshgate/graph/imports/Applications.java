package io.meshgate.graph.imports;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.ApplicationDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Writes applications.
 */
final class Applications {

	void write(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:Application {key: row.key})
				ON CREATE SET n.id = row.id
				ON MATCH SET n.version = coalesce(n.version, 1) + 1
				SET n.name = row.name,
				  n.description = row.description,
				  n.type = row.type
				WITH n, row
				MATCH (d:Document {ref: row.document})
				MERGE (d)-[:DESCRIBES]->(n)
				""";
		List<Map<String, @Nullable Object>> rows = landing.describing(ApplicationDescriptor.class)
			.map((landed) -> Entry.of(landed.arrival())
				.with("name", landed.descriptor().name())
				.with("description", landed.descriptor().description())
				.with("type", landed.descriptor().type())
				.map())
			.toList();
		if (!rows.isEmpty()) {
			tx.rows(cypher, Map.of("rows", rows));
		}
	}

}
