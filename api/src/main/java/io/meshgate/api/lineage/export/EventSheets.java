package io.meshgate.api.lineage.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.lineage.export.ExportedDataset;
import io.meshgate.graph.lineage.export.ExportedJob;

/**
 * Jobs and datasets as events of OpenLineage 2-0-2.
 */
final class EventSheets {

	private static final String SCHEMA = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/";

	private EventSheets() {
	}

	/**
	 * A job. Where its outputs come from is said outright, so that not everything it
	 * reads is taken to go into everything it writes.
	 */
	static Map<String, Object> job(ExportedJob job) {
		Map<String, Object> named = named(job.namespace(), job.name());
		Map<String, Object> facets = new LinkedHashMap<>();
		if (job.description() != null) {
			facets.put("documentation", Facet.DOCUMENTATION_OF_JOB.saying("description", job.description()));
		}
		if (job.integration() != null) {
			Map<String, Object> type = Facet.JOB_TYPE.saying("processingType",
					job.continuous() ? "STREAMING" : "BATCH");
			type.put("integration", job.integration());
			facets.put("jobType", type);
		}
		named.put("facets", facets);
		Map<String, Object> event = event("JobEvent", job.at());
		event.put("job", named);
		event.put("inputs", job.inputs().stream().map((input) -> told(input, DatasetFacets.of(input))).toList());
		event.put("outputs", job.outputs().stream().map(EventSheets::output).toList());
		return event;
	}

	/** A dataset, with what is told of it and no job. */
	static Map<String, Object> dataset(ExportedDataset dataset) {
		Map<String, Object> event = event("DatasetEvent", dataset.at());
		Map<String, Object> facets = DatasetFacets.of(dataset);
		if (!dataset.sources().isEmpty()) {
			facets.put("lineage", lineage(dataset));
		}
		DatasetFacets.addColumnLineage(facets, dataset);
		event.put("dataset", told(dataset, facets));
		return event;
	}

	private static Map<String, Object> output(ExportedDataset dataset) {
		Map<String, Object> facets = DatasetFacets.of(dataset);
		facets.put("lineage", lineage(dataset));
		DatasetFacets.addColumnLineage(facets, dataset);
		return told(dataset, facets);
	}

	private static Map<String, Object> lineage(ExportedDataset dataset) {
		List<Map<String, Object>> inputs = dataset.sources().stream().map((source) -> {
			Map<String, Object> input = named(source.namespace(), source.name());
			input.put("type", "DATASET");
			DatasetFacets.transform(input, source.transformations());
			return input;
		}).toList();
		return Facet.LINEAGE.saying("inputs", inputs);
	}

	private static Map<String, Object> told(ExportedDataset dataset, Map<String, Object> facets) {
		Map<String, Object> told = named(dataset.namespace(), dataset.name());
		told.put("facets", facets);
		return told;
	}

	private static Map<String, Object> event(String type, Instant at) {
		Map<String, Object> event = new LinkedHashMap<>();
		event.put("eventTime", at.toString());
		event.put("producer", Facet.PRODUCER);
		event.put("schemaURL", SCHEMA + type);
		return event;
	}

	static Map<String, Object> named(String namespace, String name) {
		Map<String, Object> named = new LinkedHashMap<>();
		named.put("namespace", namespace);
		named.put("name", name);
		return named;
	}

}
