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
		Map<String, Row> asked = new HashMap<>();
		Map<String, Row> others = new HashMap<>();
		for (Row row : rows) {
			asked.put(row.text("id"), row);
			if (row.text("version").equals(version)) {
				row.texts("asked").forEach((contract) -> others.put(contract, row));
			}
		}
		Map<ContractId, VersionPair> pairs = new HashMap<>();
		others.forEach((contract, from) -> {
			Row to = asked.get(contract);
			if (to != null) {
				pairs.put(new ContractId(contract), pair(from, to));
			}
		});
		return pairs;
	}

	/**
	 * Where data are and what is assured of them is not known of what was written before
	 * anybody read it, and what is not known of one is not held against the other.
	 */
	private static VersionPair pair(Row from, Row to) {
		boolean known = from.holds("placed") && to.holds("placed");
		return new VersionPair(version(from, known), version(to, known));
	}

	private static Version version(Row row, boolean placed) {
		List<DescribedObject> objects = row.list("objects",
				(object) -> new DescribedObject(ContractSchemas.object(object.nested("object")),
						object.list("columns", ContractSchemas::column)));
		return new Version(row.text("version"),
				new ContractContent(objects,
						row.list("levels", (level) -> SchemaRows.ROWS.serviceLevel(level.columns())),
						placed ? row.texts("servers").stream().map(Server::of).toList() : List.of(),
						placed ? row.texts("rules").stream().map(QualityRule::of).toList() : List.of()));
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
