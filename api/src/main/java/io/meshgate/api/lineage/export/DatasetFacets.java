package io.meshgate.api.lineage.export;

import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.lineage.export.ExportedDataset;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a dataset.
 */
final class DatasetFacets {

	private static final String MASKING = ":MASKING";

	private DatasetFacets() {
	}

	static Map<String, Object> of(ExportedDataset dataset) {
		Map<String, Object> facets = new LinkedHashMap<>();
		if (dataset.description() != null) {
			facets.put("documentation", Facet.DOCUMENTATION.saying("description", dataset.description()));
		}
		if (dataset.type() != null) {
			facets.put("datasetType", Facet.DATASET_TYPE.saying("datasetType", dataset.type()));
		}
		if (!dataset.fields().isEmpty()) {
			facets.put("schema",
					Facet.SCHEMA.saying("fields", dataset.fields().stream().map(DatasetFacets::field).toList()));
		}
		if (!dataset.aliases().isEmpty()) {
			facets.put("symlinks", Facet.SYMLINKS.saying("identifiers", dataset.aliases().stream().map((alias) -> {
				Map<String, Object> identifier = EventSheets.named(alias.namespace(), alias.name());
				identifier.put("type", "TABLE");
				return identifier;
			}).toList()));
		}
		if (dataset.dropped()) {
			facets.put("lifecycleStateChange", Facet.LIFECYCLE.saying("lifecycleStateChange", "DROP"));
		}
		return facets;
	}

	private static Map<String, Object> field(ExportedDataset.Field field) {
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("name", field.path());
		put(said, "type", field.type());
		put(said, "description", field.description());
		return said;
	}

	static void addColumnLineage(Map<String, Object> facets, ExportedDataset dataset) {
		if (!dataset.columns().isEmpty()) {
			facets.put("columnLineage", columnLineage(dataset));
		}
	}

	private static Map<String, Object> columnLineage(ExportedDataset dataset) {
		Map<String, List<Map<String, Object>>> inputs = new LinkedHashMap<>();
		dataset.columns().forEach((source) -> {
			Map<String, Object> input = EventSheets.named(source.namespace(), source.name());
			input.put("field", source.field());
			transform(input, source.transformations());
			inputs.computeIfAbsent(source.target(), (target) -> new ArrayList<>()).add(input);
		});
		Map<String, Object> fields = new LinkedHashMap<>();
		inputs.forEach((target, from) -> fields.put(target, Map.of("inputFields", from)));
		return Facet.COLUMN_LINEAGE.saying("fields", fields);
	}

	static void transform(Map<String, Object> input, List<String> transformations) {
		if (!transformations.isEmpty()) {
			input.put("transformations", transformations.stream().map(DatasetFacets::transformation).toList());
		}
	}

	private static Map<String, Object> transformation(String said) {
		String[] parts = said.split(":", 2);
		String rest = (parts.length > 1) ? parts[1] : "";
		boolean masking = rest.endsWith(MASKING);
		String subtype = masking ? rest.substring(0, rest.length() - MASKING.length()) : rest;
		Map<String, Object> transformation = new LinkedHashMap<>();
		transformation.put("type", parts[0]);
		put(transformation, "subtype", subtype.isEmpty() ? null : subtype);
		if (masking) {
			transformation.put("masking", true);
		}
		return transformation;
	}

	private static void put(Map<String, Object> map, String key, @Nullable Object value) {
		if (value != null) {
			map.put(key, value);
		}
	}

}
