package io.meshgate.api.descriptor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What fields of contracts of the second version are called in the third, as its
 * migration guide has it. What is in neither is a custom property of the same name.
 */
final class SecondVersion {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("uuid", "id"),
			Map.entry("datasetName", "name"), Map.entry("datasetDomain", "domain"),
			Map.entry("quantumName", "dataProduct"), Map.entry("dataset", "schema"), Map.entry("stakeholders", "team"),
			Map.entry("table", "name"), Map.entry("dataGranularity", "dataGranularityDescription"),
			Map.entry("columns", "properties"), Map.entry("column", "name"), Map.entry("isPrimaryKey", "primaryKey"),
			Map.entry("isUnique", "unique"), Map.entry("partitionStatus", "partitioned"),
			Map.entry("encryptedColumnName", "encryptedName"),
			Map.entry("transformSourceTables", "transformSourceObjects"), Map.entry("sampleValues", "examples"),
			Map.entry("criticalDataElementStatus", "criticalDataElement"),
			Map.entry("slaDefaultColumn", "slaDefaultElement"));

	/** Said of each, and not the same from version to version. */
	private static final Set<String> ELSEWHERE = Set.of("apiVersion", "isNullable");

	private SecondVersion() {
	}

	/**
	 * Each field with its new name, and what it says; a check of quality is kept whole.
	 */
	static List<String> expected(JsonNode document) {
		List<String> expected = new ArrayList<>();
		collect("", document, expected, true);
		return expected;
	}

	/** Each field, and what it says; of a custom property its own name. */
	static List<String> said(JsonNode document) {
		List<String> said = new ArrayList<>();
		collect("", document, said, false);
		return said;
	}

	private static void collect(String name, JsonNode node, List<String> fields, boolean old) {
		if (!node.isContainer()) {
			fields.add(name + "=" + node.asString());
		}
		node.values().forEach((item) -> {
			if (node.isArray()) {
				collect(name, item, fields, old);
			}
		});
		if (!old && node.has("property") && node.has("value")) {
			collect(node.path("property").asString(), node.path("value"), fields, false);
		}
		node.propertyStream()
			.filter((field) -> !old || !ELSEWHERE.contains(field.getKey()))
			.forEach((field) -> collect(old ? renamed(name, field.getKey()) : field.getKey(), field.getValue(), fields,
					old && !field.getKey().equals("quality")));
	}

	private static String renamed(String within, String name) {
		return within.equals("slaProperties") && name.equals("column") ? "element" : NAMES.getOrDefault(name, name);
	}

}
