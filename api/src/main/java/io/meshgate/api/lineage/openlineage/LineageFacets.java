package io.meshgate.api.lineage.openlineage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.DatasetFlow;
import io.meshgate.graph.lineage.event.FieldFlow;
import io.meshgate.graph.lineage.event.FieldFlow.Transformation;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobName;
import org.jspecify.annotations.Nullable;

/**
 * The facets that say what a dataset comes from: {@code columnLineage}, and
 * {@code lineage}, which says it of the whole dataset as well. What affects a dataset as
 * a whole, such as a filter, affects each of its fields. What comes from the event's own
 * job comes from what that reads.
 */
final class LineageFacets {

	/**
	 * What a whole dataset depends on decides on its values, where nothing else is said.
	 */
	private static final Transformation INDIRECT = new Transformation("INDIRECT", null, false);

	private static final Transformation IDENTITY = new Transformation("DIRECT", "IDENTITY", false);

	private final @Nullable JobName own;

	private final Set<DatasetName> read = new HashSet<>();

	private final Set<DatasetName> written = new HashSet<>();

	private final Set<DatasetName> settled = new HashSet<>();

	private final Set<DatasetFlow> datasets = new HashSet<>();

	private final Set<FieldFlow> fields = new HashSet<>();

	/**
	 * What is said in an event.
	 * @param own the job it tells of; null where it tells of a dataset alone
	 */
	LineageFacets(@Nullable JobName own) {
		this.own = own;
	}

	Flows flows() {
		return new Flows(this.read, this.written, this.settled, this.datasets, this.fields);
	}

	/** What a dataset says of itself. */
	void addDataset(DatasetName target, Fields facets) {
		if (facets.isMapping("columnLineage")) {
			Fields columns = facets.fields("columnLineage");
			addFields(target, columns, "inputFields");
			for (Fields input : columns.list("dataset")) {
				List<Transformation> hows = transformations(input);
				addWide(target, targets(columns, facets), input, hows.isEmpty() ? List.of(INDIRECT) : hows);
			}
		}
		if (facets.isMapping("lineage")) {
			addEntry(target, facets.fields("lineage"), targets(facets.fields("lineage"), facets));
		}
	}

	/** A dataset that has another name now. */
	void addRenamed(DatasetName former, DatasetName name) {
		this.datasets.add(new DatasetFlow(former, name, IDENTITY));
	}

	/** What a job says of what it reads, and of the datasets it writes. */
	void addJob(Fields facets) {
		for (Fields entry : facets.fields("lineage").list("entries")) {
			if (isDataset(entry)) {
				addEntry(Names.dataset(entry), entry, spokenOf(entry));
			}
			else if (isOwnJob(entry)) {
				entry.list("inputs")
					.stream()
					.filter(LineageFacets::isDataset)
					.forEach((input) -> this.read.add(Names.dataset(input)));
			}
		}
	}

	private void addEntry(DatasetName target, Fields entry, Set<String> targets) {
		if (entry.list("inputs").stream().anyMatch(this::isOwnJob)) {
			this.written.add(target);
		}
		else if (entry.has("inputs")) {
			this.settled.add(target);
		}
		List<Fields> inputs = entry.list("inputs").stream().filter(LineageFacets::isDataset).toList();
		inputs.forEach((input) -> addWide(target, targets, input, transformations(input)));
		addFields(target, entry, "inputs");
	}

	private void addFields(DatasetName target, Fields columns, String inputs) {
		for (Map.Entry<String, Tree> column : columns.fields("fields").values().entrySet()) {
			if (!(column.getValue() instanceof Fields said)) {
				throw new Unreadable("'" + column.getKey() + "' is not a mapping", column.getValue().line());
			}
			String path = Names.path(column.getKey(), said.line());
			for (Fields input : said.list(inputs)) {
				if (isDataset(input)) {
					addInput(input, target, path, transformations(input, said));
				}
			}
		}
	}

	private void addInput(Fields input, DatasetName target, String path, List<Transformation> hows) {
		if (input.has("field")) {
			addFlows(input, target, path, hows);
		}
		else {
			addFlows(input, target, hows);
		}
	}

	/** What goes into all of a dataset goes into each of its columns. */
	private void addWide(DatasetName target, Set<String> targets, Fields input, List<Transformation> hows) {
		addFlows(input, target, hows);
		if (input.has("field")) {
			targets.forEach((column) -> addFlows(input, target, column, hows));
		}
	}

	static Unreadable tooMuch(int line) {
		return new Unreadable("it tells of more than %,d ways that data go".formatted(Flows.MOST), line);
	}

	private void addFlows(Fields input, DatasetName target, List<Transformation> hows) {
		DatasetName from = Names.dataset(input);
		manners(hows).forEach((how) -> this.datasets.add(new DatasetFlow(from, target, how.orElse(null))));
	}

	private void addFlows(Fields input, DatasetName target, String column, List<Transformation> hows) {
		if (this.fields.size() >= Flows.MOST) {
			throw tooMuch(input.line());
		}
		DatasetName from = Names.dataset(input);
		String field = Names.field(input);
		manners(hows).forEach((how) -> this.fields.add(new FieldFlow(from, field, target, column, how.orElse(null))));
	}

	/** Data go there in each manner, or in one of which nothing is said. */
	private static Stream<Optional<Transformation>> manners(List<Transformation> hows) {
		return hows.isEmpty() ? Stream.of(Optional.empty()) : hows.stream().map(Optional::of);
	}

	/** What emitters that are older say of a column as a whole. */
	private static List<Transformation> transformations(Fields input, Fields column) {
		List<Transformation> own = transformations(input);
		if (!own.isEmpty()) {
			return own;
		}
		return switch (column.text("transformationType").orElse("")) {
			case "IDENTITY" -> List.of(IDENTITY);
			case "MASKED" -> List.of(new Transformation("DIRECT", null, true));
			default -> List.of();
		};
	}

	private static List<Transformation> transformations(Fields input) {
		return input.list("transformations")
			.stream()
			.map((each) -> new Transformation(type(each), each.text("subtype").orElse(null),
					each.text("masking").filter(Boolean::parseBoolean).isPresent()))
			.toList();
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

	/** A job without a name is the one that the event tells of. */
	private boolean isOwnJob(Fields entity) {
		return this.own != null && entity.text("type").orElse("").equals("JOB")
				&& (!(entity.has("namespace") || entity.has("name")) || Names.job(entity).equals(this.own));
	}

	/** Where nothing is said of the type it is an input of {@code columnLineage}. */
	private static boolean isDataset(Fields entity) {
		return entity.text("type").orElse("DATASET").equals("DATASET");
	}

}
