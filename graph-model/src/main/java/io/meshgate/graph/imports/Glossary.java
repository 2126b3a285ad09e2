package io.meshgate.graph.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.DefinedTerm;
import io.meshgate.graph.descriptor.DomainDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Writes what words mean in domains. A term that a document no longer defines stays:
 * products are about it, and its owners take it away.
 */
final class Glossary {

	void write(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MATCH (d:Domain {key: row.domain})
				MERGE (t:Term {key: row.key})
				ON CREATE SET t.id = row.id
				SET t.name = row.name,
				  t.definition = row.definition,
				  t.synonyms = row.synonyms,
				  t.revision = coalesce(t.revision, 0) + 1
				MERGE (t)-[:DEFINED_IN]->(d)
				""";
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		landing.describing(DomainDescriptor.class)
			.forEach((landed) -> landed.descriptor()
				.terms()
				.forEach((term) -> rows.add(row(landed.descriptor().key(), term))));
		if (!rows.isEmpty()) {
			tx.rows(cypher, Map.of("rows", rows));
		}
	}

	/** Made of the key, so that it is the same when the transaction runs twice. */
	private static Map<String, @Nullable Object> row(String domain, DefinedTerm term) {
		byte[] name = ("term " + term.key()).getBytes(StandardCharsets.UTF_8);
		return new Entry().with("domain", domain)
			.with("key", term.key())
			.with("id", UUID.nameUUIDFromBytes(name).toString())
			.with("name", term.name())
			.with("definition", term.definition())
			.with("synonyms", term.synonyms())
			.map();
	}

}
