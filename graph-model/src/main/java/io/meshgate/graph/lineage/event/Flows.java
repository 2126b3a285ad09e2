package io.meshgate.graph.lineage.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.FieldFlow.Transformation;

/**
 * What goes where, as it was told. What several events tell of one run is put together,
 * and gives the same whichever comes first and however often.
 *
 * @param inputs what is read
 * @param outputs what is written
 * @param settled those written of which it is said what they come from, so that not all
 * that is read goes into them
 * @param datasets what is said of these
 * @param fields what is said of fields
 * @param dropped those of the outputs that are not written, but gone afterwards
 * @param others what other jobs than the one it is told of read and write
 */
public record Flows(Set<DatasetName> inputs, Set<DatasetName> outputs, Set<DatasetName> settled,
		Set<DatasetFlow> datasets, Set<FieldFlow> fields, Set<DatasetName> dropped, Set<OtherDoing> others) {

	/**
	 * How many ways one event, or one run, may tell of: more is written in no time that a
	 * sender waits.
	 */
	public static final int MOST = 20_000;

	/** Nothing goes anywhere. */
	public static final Flows NONE = new Flows(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

	/** What was kept before others were told of, or drops, has none. */
	public Flows {
		inputs = Set.copyOf(inputs);
		outputs = Set.copyOf(outputs);
		settled = Set.copyOf(settled);
		datasets = Set.copyOf(datasets);
		fields = Set.copyOf(fields);
		dropped = (dropped == null) ? Set.of() : Set.copyOf(dropped);
		others = (others == null) ? Set.of() : Set.copyOf(others);
	}

	/**
	 * Flows by which nothing is dropped, of one job alone.
	 * @param inputs what is read
	 * @param outputs what is written
	 * @param settled those written of which it is said what they come from
	 * @param datasets what is said of these
	 * @param fields what is said of fields
	 */
	public Flows(Set<DatasetName> inputs, Set<DatasetName> outputs, Set<DatasetName> settled, Set<DatasetFlow> datasets,
			Set<FieldFlow> fields) {
		this(inputs, outputs, settled, datasets, fields, Set.of(), Set.of());
	}

	/**
	 * What other jobs read and write.
	 * @param others each of it
	 * @return that alone
	 */
	public static Flows of(Set<OtherDoing> others) {
		return new Flows(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), others);
	}

	/**
	 * These flows and others.
	 * @param others of the same run
	 * @return both
	 */
	public Flows and(Flows others) {
		return new Flows(both(this.inputs, others.inputs), both(this.outputs, others.outputs),
				both(this.settled, others.settled), both(this.datasets, others.datasets),
				both(this.fields, others.fields), both(this.dropped, others.dropped), both(this.others, others.others));
	}

	/**
	 * What goes where by other jobs: what one of them is said to read goes into all that
	 * it is said to write.
	 * @return by job
	 */
	public Map<JobName, Flows> byOthers() {
		return this.others.stream()
			.collect(Collectors.groupingBy(OtherDoing::job,
					Collectors.collectingAndThen(Collectors.toSet(), Flows::ofOne)));
	}

	private static Flows ofOne(Set<OtherDoing> doings) {
		Map<Boolean, Set<DatasetName>> ends = doings.stream()
			.collect(Collectors.partitioningBy(OtherDoing::writes,
					Collectors.mapping(OtherDoing::dataset, Collectors.toSet())));
		return new Flows(ends.getOrDefault(false, Set.of()), ends.getOrDefault(true, Set.of()), Set.of(), Set.of(),
				Set.of());
	}

	/**
	 * From which dataset into which data go: from all that are read into all that are
	 * written, unless more is said. A dataset that is read and written again does not
	 * come from itself.
	 * @return each once, whatever is done on the way
	 */
	public Set<DatasetFlow> betweenDatasets() {
		Stream<DatasetFlow> supposed = this.outputs.stream()
			.filter((output) -> !this.settled.contains(output))
			.flatMap((output) -> this.inputs.stream().map((input) -> new DatasetFlow(input, output)));
		return Stream.concat(supposed, outright())
			.map(DatasetFlow::somehow)
			.filter((flow) -> !flow.goesNowhere())
			.collect(Collectors.toSet());
	}

	/**
	 * What is done to data on their way from dataset to dataset, as far as it is said
	 * outright. Where it is said of a part of them only, the rest carries values on: what
	 * decides on others is said to do so.
	 * @return by from where to where
	 */
	public Map<DatasetFlow, Set<Transformation>> transformations() {
		Map<DatasetFlow, Set<Transformation>> said = new HashMap<>();
		outright().filter((flow) -> flow.how() != null)
			.forEach((flow) -> said.computeIfAbsent(flow.somehow(), (somehow) -> new HashSet<>()).add(flow.how()));
		outright().filter((flow) -> flow.how() == null)
			.forEach((flow) -> said.computeIfPresent(flow, (somehow, hows) -> {
				hows.add(Transformation.UNSAID);
				return hows;
			}));
		return said;
	}

	private Stream<DatasetFlow> outright() {
		return Stream.concat(this.datasets.stream(),
				this.fields.stream().map((field) -> new DatasetFlow(field.from(), field.to(), field.how())));
	}

	/**
	 * From which field into which data go. A field does not come from itself.
	 * @return each once, in each manner
	 */
	public Set<FieldFlow> betweenFields() {
		return this.fields.stream().filter((flow) -> !flow.goesNowhere()).collect(Collectors.toSet());
	}

	/**
	 * All that is read, whether or not it is said what becomes of it.
	 * @return each once
	 */
	public Set<DatasetName> read() {
		return both(this.inputs, ends(DatasetFlow::from));
	}

	/**
	 * All that is written, whether or not it is said what it comes from.
	 * @return each once
	 */
	public Set<DatasetName> written() {
		return both(this.outputs, ends(DatasetFlow::to));
	}

	/**
	 * How much there is to write.
	 * @return about as many nodes and edges as follow
	 */
	public long weight() {
		return this.inputs.size() + this.outputs.size() + ways() + this.fields.size() + this.others.size();
	}

	/**
	 * Whether that is more than one run may move.
	 * @return whether one of its kinds is more than {@link #MOST}
	 */
	public boolean areTooMany() {
		return this.inputs.size() > MOST || this.outputs.size() > MOST || ways() > MOST || this.fields.size() > MOST
				|| this.others.size() > MOST;
	}

	private long ways() {
		long open = this.outputs.stream().filter((output) -> !this.settled.contains(output)).count();
		long byOthers = byOthers().values().stream().mapToLong(Flows::ways).sum();
		return this.inputs.size() * open + this.datasets.size() + byOthers;
	}

	private Set<DatasetName> ends(Function<DatasetFlow, DatasetName> end) {
		return betweenDatasets().stream().map(end).collect(Collectors.toSet());
	}

	private static <T> Set<T> both(Set<T> some, Set<T> others) {
		Set<T> both = new LinkedHashSet<>(some);
		both.addAll(others);
		return both;
	}

}
