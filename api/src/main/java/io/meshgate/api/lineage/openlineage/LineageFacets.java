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
import io.meshgate.graph.lineage.event.OtherDoing;
import org.jspecify.annotations.Nullable;

/**
 * The facets that say what a dataset comes from: {@code columnLineage}, and
 * {@code lineage}, which says it of the whole dataset as well. What affects a dataset as
 * a whole, such as a filter, affects each of its fields. What comes from the event's own
 * job comes from what that reads, and what comes from another job from what that is said
 * to read. What a job hands to another comes from no dataset that is told, so that both
 * jobs are known by it and nothing is drawn. The runs that entries may name are theirs to
 * tell of.
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

	private final Set<OtherDoing> others = new HashSet<>();

	private final Set<JobName> named = new HashSet<>();

	/**
	 * What is said in an event.
	 * @param own the job it tells of; null where it tells of a dataset alone
	 */
	LineageFacets(@Nullable JobName own) {
		this.own = own;
	}

	Flows flows() {
		return new Flows(this.read, this.written, this.settled, this.datasets, this.fields).and(Flows.of(this.others));
	}

	/** The other jobs that are named, whatever they do. */
	Set<JobName> named() {
		return this.named;
	}

	/** What a dataset says of itself. */
	void addDataset(DatasetName target, Facets facets) {
		if (facets.values().isMapping("columnLineage")) {
			Fields columns = facets.standing("columnLineage");
			addFields(target, columns, "inputFields");
			for (Fields input : columns.list("dataset")) {
				List<Transformation> hows = transformations(input);
				addWide(target, targets(columns, facets), input, hows.isEmpty() ? List.of(INDIRECT) : hows);
			}
		}
		if (facets.values().isMapping("lineage")) {
			Fields lineage = facets.standing("lineage");
			addEntry(target, lineage, targets(lineage, facets));
		}
	}

	/** A dataset that has another name now. */
	void addRenamed(DatasetName former, DatasetName name) {
		this.datasets.add(new DatasetFlow(former, name, IDENTITY));
	}

	/** What a job says of what it and others read, and of the datasets they write. */
	void addJob(Facets facets) {
		for (Fields entry : facets.standing("lineage").list("entries")) {
			if (isDataset(entry)) {
				addEntry(Names.dataset(entry), entry, spokenOf(entry));
			}
			else if (isJob(entry)) {
				addReader(entry);
			}
		}
	}

	private void addReader(Fields entry) {
		Optional<JobName> reader = job(entry);
		for (Fields input : entry.list("inputs")) {
			if (isDataset(input)) {
				reader.ifPresent((job) -> addDoing(job, Names.dataset(input), false));
			}
			else if (isJob(input)) {
				job(input);
			}
		}
	}

	/** Where it is said what a dataset comes from, nothing else is supposed of it. */
	private void addEntry(DatasetName target, Fields entry, Set<String> targets) {
		boolean wholeByOwn = addWriters(target, entry.list("inputs"));
		boolean fieldsByOwn = addFields(target, entry, "inputs");
		if (entry.has("inputs") ? !wholeByOwn : !fieldsByOwn && !spokenOf(entry).isEmpty()) {
			this.settled.add(target);
		}
		List<Fields> inputs = entry.list("inputs").stream().filter(LineageFacets::isDataset).toList();
		inputs.forEach((input) -> addWide(target, targets, input, transformations(input)));
	}

	/** Whether the event's own job is among them. */
	private boolean addWriters(DatasetName target, List<Fields> inputs) {
		List<JobName> writers = inputs.stream()
			.filter(LineageFacets::isJob)
			.map(this::job)
			.flatMap(Optional::stream)
			.toList();
		writers.forEach((job) -> addDoing(job, target, true));
		return writers.stream().anyMatch((job) -> job.equals(this.own));
	}

	private void addDoing(JobName job, DatasetName dataset, boolean writes) {
		if (!job.equals(this.own)) {
			this.others.add(new OtherDoing(job, dataset, writes));
		}
		else if (writes) {
			this.written.add(dataset);
		}
		else {
			this.read.add(dataset);
		}
	}

	/** Whether the event's own job is among what they come from. */
	private boolean addFields(DatasetName target, Fields columns, String inputs) {
		boolean byOwn = false;
		for (Map.Entry<String, Tree> column : columns.fields("fields").values().entrySet()) {
			if (!(column.getValue() instanceof Fields said)) {
				throw new Unreadable("'" + column.getKey() + "' is not a mapping", column.getValue().line());
			}
			String path = Names.path(column.getKey(), said.line());
			byOwn |= addWriters(target, said.list(inputs));
			for (Fields input : said.list(inputs)) {
				if (isDataset(input)) {
					addInput(input, target, path, transformations(input, said));
				}
			}
		}
		return byOwn;
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
	private static Set<String> targets(Fields lineage, Facets facets) {
		Set<String> targets = new HashSet<>(spokenOf(lineage));
		facets.standing("schema").list("fields").forEach((field) -> targets.add(Names.fieldName(field)));
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

	/**
	 * A job without a name is the one that the event tells of: none, where that is a
	 * dataset's.
	 */
	private Optional<JobName> job(Fields entity) {
		if (!entity.has("namespace") && !entity.has("name")) {
			return Optional.ofNullable(this.own);
		}
		JobName job = Names.job(entity);
		if (!job.equals(this.own)) {
			this.named.add(job);
		}
		return Optional.of(job);
	}

	private static boolean isJob(Fields entity) {
		return entity.text("type").orElse("").equals("JOB");
	}

	/** Where nothing is said of the type it is an input of {@code columnLineage}. */
	private static boolean isDataset(Fields entity) {
		return entity.text("type").orElse("DATASET").equals("DATASET");
	}

}
