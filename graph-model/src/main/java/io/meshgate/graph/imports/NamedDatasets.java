package io.meshgate.graph.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.descriptor.ContractDescriptor;
import io.meshgate.graph.words.Findable;

/**
 * Datasets that documents speak of by name, whether or not they are described.
 */
final class NamedDatasets {

	private static final int AT_ONCE = 2_000;

	private NamedDatasets() {
	}

	/** What waited for a dataset of this name has it now. */
	static void name(Transaction tx, Collection<DatasetName> names) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:Dataset {namespace: row.namespace, name: row.name})
				ON CREATE SET n.id = row.id, n.key = row.key, n.title = row.name, n.tags = [],
				  n += row.words
				WITH row
				MATCH (u:UnresolvedReference {folded: toLower(row.key), type: 'DATASET'})
				SET u.due = true
				""";
		List<Map<String, Object>> rows = new ArrayList<>();
		names.forEach((name) -> rows.add(Map.of("id", DatasetId.of(name), "namespace", name.namespace(), "name",
				name.name(), "key", name.key(), "words", Findable.dataset(name.namespace(), name.name()))));
		for (int from = 0; from < rows.size(); from += AT_ONCE) {
			tx.rows(cypher, Map.of("rows", rows.subList(from, Math.min(from + AT_ONCE, rows.size()))));
		}
	}

	/** The datasets that contracts name, and no longer those they named before. */
	static void write(Transaction tx, Landing landing) {
		List<ContractDescriptor> contracts = landing.describing(ContractDescriptor.class)
			.map(Landing.Landed::descriptor)
			.toList();
		name(tx, contracts.stream().flatMap((contract) -> contract.datasets().stream()).distinct().toList());
		String leaving = """
				UNWIND $contracts AS row
				MATCH (:Contract {key: row.key})-[old:NAMES]->(d:Dataset)
				WHERE NOT d.id IN row.datasets
				DELETE old
				SET d.due = true
				""";
		String naming = """
				UNWIND $contracts AS row
				MATCH (c:Contract {key: row.key})
				UNWIND row.datasets AS id
				MATCH (d:Dataset {id: id})
				MERGE (c)-[:NAMES]->(d)
				SET d.due = true
				""";
		List<Map<String, Object>> rows = contracts.stream().map(NamedDatasets::row).toList();
		tx.rows(leaving, Map.of("contracts", rows));
		tx.rows(naming, Map.of("contracts", rows));
	}

	private static Map<String, Object> row(ContractDescriptor contract) {
		return Map.of("key", contract.node().key(), "datasets",
				contract.datasets().stream().map(DatasetId::of).toList());
	}

}
