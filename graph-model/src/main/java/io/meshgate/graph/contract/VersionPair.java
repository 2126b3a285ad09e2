package io.meshgate.graph.contract;

import java.util.List;
import java.util.Optional;

import io.meshgate.graph.Row;
import io.meshgate.graph.port.ContractId;

/**
 * Two versions of a contract, to be compared.
 *
 * @param from the version it was
 * @param to the version it became
 */
public record VersionPair(Version from, Version to) {

	/** Reads the one and the other of the rows; only the one may stand for both. */
	static Optional<VersionPair> of(List<Row> rows, ContractId given, String version) {
		Optional<Version> to = rows.stream()
			.filter((row) -> row.text("id").equals(given.value()))
			.findFirst()
			.map(VersionPair::version);
		Optional<Version> from = rows.stream()
			.filter((row) -> row.text("version").equals(version))
			.findFirst()
			.map(VersionPair::version);
		return to.flatMap((later) -> from.map((earlier) -> new VersionPair(earlier, later)));
	}

	private static Version version(Row row) {
		List<DescribedObject> objects = row.list("objects",
				(object) -> new DescribedObject(ContractSchemas.object(object.nested("object")),
						object.list("columns", ContractSchemas::column)));
		return new Version(row.text("version"), new ContractContent(objects,
				row.list("levels", (level) -> SchemaRows.ROWS.serviceLevel(level.columns()))));
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
