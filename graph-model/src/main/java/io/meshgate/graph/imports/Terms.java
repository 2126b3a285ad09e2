package io.meshgate.graph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.ContractDescriptor;
import io.meshgate.graph.descriptor.ContractTerm;
import org.jspecify.annotations.Nullable;

/**
 * Writes what contracts state of the service around their data, in place of what they
 * stated before.
 */
final class Terms {

	void write(Transaction tx, Landing landing) {
		String takingBack = """
				UNWIND $documents AS document
				MATCH (:Document {ref: document})-[:DESCRIBES]->(:Contract)-[:STATES]->(t:ContractTerm)
				DETACH DELETE t
				""";
		String stating = """
				UNWIND $rows AS row
				MATCH (c:Contract {key: row.contract})
				CREATE (c)-[:STATES]->(t:ContractTerm {key: row.key})
				SET t += row.properties
				""";
		tx.rows(takingBack, Map.of("documents", landing.updated().stream().map(Arrival::ref).toList()));
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		landing.describing(ContractDescriptor.class)
			.forEach((landed) -> landed.descriptor().terms().forEach((term) -> rows.add(row(landed, term))));
		tx.rows(stating, Map.of("rows", rows));
	}

	private static Map<String, @Nullable Object> row(Landing.Landed<ContractDescriptor> landed, ContractTerm term) {
		String contract = landed.descriptor().node().key();
		return new Entry().with("contract", contract)
			.with("key", key(contract, term))
			.with("properties",
					new Entry().with("stated", key(landed.descriptor().contractId(), term))
						.with("property", term.subject().property())
						.with("element", term.subject().element())
						.with("driver", term.subject().driver())
						.with("statement", term.statement())
						.with("comparison", term.aim().comparison())
						.with("target", term.aim().target())
						.with("unit", term.aim().unit())
						.with("description", term.description())
						.map())
			.map();
	}

	/** Lengths go before what may hold anything, so that no two have one key. */
	private static String key(String contract, ContractTerm term) {
		return contract.length() + "|" + contract + "|" + term.key();
	}

}
