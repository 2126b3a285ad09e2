package io.meshgate.graph.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Row;
import io.meshgate.graph.port.ContractId;

/**
 * The documents of two versions of a contract. Whatever can be compared is read from them
 * when it is, so that a version says no less for having been kept before anybody compared
 * that.
 *
 * @param from the version it was
 * @param to the version it became
 */
public record DocumentPair(Written from, Written to) {

	/**
	 * Pairs what was read: a contract was asked for itself, and so was the other by it.
	 */
	static Map<ContractId, DocumentPair> of(List<Row> rows, String version) {
		Map<String, Written> asked = new HashMap<>();
		Map<String, Written> others = new HashMap<>();
		for (Row row : rows) {
			Written written = new Written(row.text("version"), row.text("document"));
			asked.put(row.text("id"), written);
			if (written.version().equals(version)) {
				row.texts("asked").forEach((contract) -> others.put(contract, written));
			}
		}
		Map<ContractId, DocumentPair> pairs = new HashMap<>();
		others.forEach((contract, from) -> {
			Written to = asked.get(contract);
			if (to != null) {
				pairs.put(new ContractId(contract), new DocumentPair(from, to));
			}
		});
		return pairs;
	}

	/**
	 * A version and its text.
	 *
	 * @param version as it is written
	 * @param document the whole contract as it was handed in
	 */
	public record Written(String version, String document) {
	}

}
