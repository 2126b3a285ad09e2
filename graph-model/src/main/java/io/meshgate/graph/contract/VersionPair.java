package io.meshgate.graph.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Row;
import io.meshgate.graph.port.ContractId;

/**
 * Two versions of a contract, to be compared.
 *
 * @param from the version it was
 * @param to the version it became
 */
public record VersionPair(Version from, Version to) {

	/**
	 * Pairs what was read: a contract was asked for itself, and so was the other by it.
	 */
	static Map<ContractId, VersionPair> of(List<Row> rows, String version) {
		Map<String, Version> asked = new HashMap<>();
		Map<String, Version> others = new HashMap<>();
		for (Row row : rows) {
			Version read = version(row);
			asked.put(row.text("id"), read);
			if (row.text("version").equals(version)) {
				row.texts("asked").forEach((contract) -> others.put(contract, read));
			}
		}
		Map<ContractId, VersionPair> pairs = new HashMap<>();
		others.forEach((contract, from) -> {
			Version to = asked.get(contract);
			if (to != null) {
				pairs.put(new ContractId(contract), new VersionPair(from, to));
			}
		});
		return pairs;
	}

	private static Version version(Row row) {
		List<DescribedObject> objects = row.list("objects",
				(object) -> new DescribedObject(ContractSchemas.object(object.nested("object")),
						object.list("columns", ContractSchemas::column)));
		return new Version(row.text("version"),
				new ContractContent(objects,
						row.list("levels", (level) -> SchemaRows.ROWS.serviceLevel(level.columns())),
						row.texts("servers").stream().map(Server::of).toList(),
						row.texts("rules").stream().map(QualityRule::of).toList()));
	}

	/**
	 * A version and what it says.
	 *
	 * @param version as it is written
	 * @param content what it says
	 */
	public record Version(String version, ContractContent content) {
	}

}
