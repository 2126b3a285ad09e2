package io.meshgate.api.lineage.openlineage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.DatasetFlow;
import io.meshgate.graph.lineage.event.FieldFlow;
import io.meshgate.graph.lineage.event.FieldFlow.Transformation;
import io.meshgate.graph.lineage.event.Flows;

/**
 * The facets that say what a dataset comes from: {@code columnLineage}, and
 * {@code lineage}, which says it of the whole dataset as well. What affects a dataset as
 * a whole, such as a filter, affects each of its fields.
 */
final class LineageFacets {

	private final Set<DatasetName> settled = new HashSet<>();

	private final Set<DatasetFlow> datasets = new HashSet<>();

	private final Set<FieldFlow> fields = new HashSet<>();

	Flows flows() {
		return new Flows(Set.of(), Set.of(), this.settled, this.datasets, this.fields);
	}

	/** What a dataset says of itself. */
	void addDataset(DatasetName target, Fields facets) {
		if (facets.isMapping("columnLineage")) {
			Fields columns = facets.fields("columnLineage");
			addFields(target, columns, "inputFields");
			addWide(target, targets(columns, facets), columns.list("dataset"));
		}
		if (facets.isMapping("lineage")) {
			addEntry(target, facets.fields("lineage"), targets(facets.fields("lineage"), facets));
		}
	}

	/** What a job says of the datasets it writes. */
	void addJob(Fields facets) {
		for (Fields entry : facets.fields("lineage").list("entries")) {
			if (isDataset(entry)) {
				addEntry(Names.dataset(entry), entry, spokenOf(entry));
			}
		}
	}

	private void addEntry(DatasetName target, Fields entry, Set<String> targets) {
		if (entry.has("inputs")) {
			this.settled.add(target);
		}
		List<Fields> inputs = entry.list("inputs").stream().filter(LineageFacets::isDataset).toList();
		inputs.forEach((input) -> this.datasets.add(new DatasetFlow(Names.dataset(input), target)));
		addWide(target, targets, inputs.stream().filter((input) -> input.has("field")).toList());
		addFields(target, entry, "inputs");
	}

	private void addFields(DatasetName target, Fields columns, String inputs) {
		for (Map.Entry<String, Tree> column : columns.fields("fields").values().entrySet()) {
			if (!(column.getValue() instanceof Fields said)) {
				throw new Unreadable("'" + column.getKey() + "' is not a mapping", column.getValue().line());
			}
			String path = Names.path(column.getKey(), said.line());
			for (Fields input : said.list(inputs)) {
				if (isDataset(input) && input.has("field")) {
					addFlows(input, target, path);
				}
				else if (isDataset(input)) {
					this.datasets.add(new DatasetFlow(Names.dataset(input), target));
				}
			}
		}
	}

	private void addWide(DatasetName target, Set<String> targets, List<Fields> inputs) {
		inputs.forEach((input) -> targets.forEach((column) -> addFlows(input, target, column)));
	}

	static Unreadable tooMuch(int line) {
		return new Unreadable("it tells of more than %,d ways that data go".formatted(Flows.MOST), line);
	}

	private void addFlows(Fields input, DatasetName target, String column) {
		if (this.fields.size() >= Flows.MOST) {
			throw tooMuch(input.line());
		}
		DatasetName from = Names.dataset(input);
		List<Fields> transformations = input.list("transformations");
		if (transformations.isEmpty()) {
			this.fields.add(new FieldFlow(from, Names.field(input), target, column, null));
		}
		transformations.forEach((each) -> this.fields.add(new FieldFlow(from, Names.field(input), target, column,
				new Transformation(type(each), each.text("subtype").orElse(null),
						each.text("masking").filter(Boolean::parseBoolean).isPresent()))));
	}

	/**
	 * What is not said to be indirect carries the value on, whatever else it is called.
	 */
	private static String type(Fields transformation) {
		return transformation.required("type").equalsIgnoreCase("INDIRECT") ? "INDIRECT" : "DIRECT";
	}

	/** The fields that are spoken of, and those of the schema. */
	private static Set<String> targets(Fields lineage, Fields facets) {
		Set<String> targets = new HashSet<>(spokenOf(lineage));
		facets.fields("schema").list("fields").forEach((field) -> targets.add(Names.fieldName(field)));
		return targets;
	}

	private static Set<String> spokenOf(Fields lineage) {
		Fields fields = lineage.fields("fields");
		return fields.values()
			.keySet()
			.stream()
			.map((path) -> Names.path(path, fields.line()))
			.collect(Collectors.toSet());
	}

	/** Where nothing is said of the type it is an input of {@code columnLineage}. */
	private static boolean isDataset(Fields entity) {
		return entity.text("type").orElse("DATASET").equals("DATASET");
	}

}
