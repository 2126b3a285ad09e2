package io.meshgate.api.descriptor.bitol;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.meshgate.api.descriptor.writing.Draft;
import io.meshgate.api.descriptor.writing.Sheet;

/**
 * Brings contracts of the second version of the standard into the shape of the third,
 * which calls most things by other names. What the third has no field for becomes a
 * custom property; one of the third stays as it is.
 */
final class ContractLift {

	private static final Map<String, String> CONTRACT = Map.of("uuid", "id", "datasetName", "name", "datasetDomain",
			"domain", "quantumName", "dataProduct", "dataset", "schema", "slaDefaultColumn", "slaDefaultElement");

	private static final Set<String> CONTRACT_FIELDS = Set.of("apiVersion", "kind", "id", "version", "name", "status",
			"domain", "dataProduct", "tenant", "description", "tags", "schema", "price", "team", "roles", "support",
			"slaDefaultElement", "slaProperties", "customProperties", "authoritativeDefinitions", "contractCreatedTs");

	private static final Map<String, String> TABLE = Map.of("table", "name", "dataGranularity",
			"dataGranularityDescription", "columns", "properties");

	private static final Set<String> TABLE_FIELDS = Set.of("name", "physicalName", "description",
			"dataGranularityDescription", "properties", "authoritativeDefinitions", "tags", "customProperties");

	private static final Map<String, String> COLUMN = Map.of("column", "name", "isPrimaryKey", "primaryKey", "isUnique",
			"unique", "partitionStatus", "partitioned", "encryptedColumnName", "encryptedName", "transformSourceTables",
			"transformSourceObjects", "sampleValues", "examples", "criticalDataElementStatus", "criticalDataElement");

	private static final Set<String> COLUMN_FIELDS = Set.of("name", "primaryKey", "primaryKeyPosition", "businessName",
			"logicalType", "physicalType", "description", "required", "unique", "partitioned", "partitionKeyPosition",
			"classification", "authoritativeDefinitions", "encryptedName", "transformSourceObjects", "transformLogic",
			"transformDescription", "examples", "criticalDataElement", "tags", "customProperties");

	/** The third version has these types only; the second left them open. */
	private static final Map<String, Pattern> TYPES = Map.of("integer",
			Pattern.compile("(big|small|tiny)?int(eger)?|long"), "number",
			Pattern.compile("number|numeric|decimal|double|float|real"), "boolean", Pattern.compile("bool(ean)?"),
			"timestamp", Pattern.compile("timestamp|datetime"), "date", Pattern.compile("date"), "time",
			Pattern.compile("time"), "array", Pattern.compile("array|list"), "object",
			Pattern.compile("object|struct|record|map"));

	private ContractLift() {
	}

	/** What the third version calls a field of the contract. */
	static String called(String name) {
		return name.equals("stakeholders") ? "team" : CONTRACT.getOrDefault(name, name);
	}

	static Sheet lift(Sheet sheet) {
		Draft contract = sheet.draft();
		if (!contract.text("apiVersion").orElse("").matches("v?2\\..*")) {
			return sheet;
		}
		CONTRACT.forEach(contract::rename);
		contract.rename("stakeholders", "team");
		contract.nest("team", "members");
		contract.items("schema").forEach(ContractLift::table);
		contract.items("slaProperties").forEach((property) -> property.rename("column", "element"));
		keep(contract, CONTRACT_FIELDS);
		contract.set("apiVersion", BitolDocuments.CONTRACT_VERSION);
		return sheet;
	}

	private static void table(Draft table) {
		TABLE.forEach(table::rename);
		table.items("properties").forEach(ContractLift::column);
		if (table.has("description") && table.text("description").isEmpty()) {
			table.move("description", table.add("customProperties").set("property", "description"), "value");
		}
		keep(table, TABLE_FIELDS);
	}

	private static void column(Draft column) {
		COLUMN.forEach(column::rename);
		column.text("isNullable").ifPresent((nullable) -> {
			column.remove("isNullable");
			column.flag("required", nullable.equals("false"));
		});
		String stated = column.text("logicalType").or(() -> column.text("physicalType")).orElse("");
		String type = type(stated.toLowerCase(Locale.ROOT).replaceAll("\\W.*", ""));
		if (column.has("logicalType") && !type.equals(stated)) {
			column.move("logicalType", column.add("customProperties").set("property", "logicalType"), "value");
		}
		column.set("logicalType", type);
		keep(column, COLUMN_FIELDS);
	}

	private static String type(String word) {
		return TYPES.entrySet()
			.stream()
			.filter((type) -> type.getValue().matcher(word).matches())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("string");
	}

	private static void keep(Draft draft, Set<String> known) {
		for (String name : draft.names()) {
			if (!known.contains(name)) {
				Draft property = draft.add("customProperties").set("property", name);
				draft.move(name, property, "value");
			}
		}
	}

}
