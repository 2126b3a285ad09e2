package io.meshgate.graph.lineage.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a lineage tool tells: of a run, of a job, or of a dataset alone.
 *
 * @param at when it was so
 * @param run the run it tells of; null where it tells of what holds whatever runs
 * @param job the job it tells of, or whose run it is; null where it tells of a dataset
 * @param datasets what it says of datasets, each once
 * @param flows what goes where
 * @param named jobs that it names beside that one
 */
public record LineageEvent(Instant at, @Nullable RunSighting run, @Nullable JobSighting job,
		List<DatasetSighting> datasets, Flows flows, Set<JobName> named) {

	/** As much as may be written at once, of what {@link #weight} weighs. */
	public static final long MOST = 100_000;

	public LineageEvent {
		datasets = List.copyOf(datasets);
		named = Set.copyOf(named);
	}

	/**
	 * One that names no job beside its own and those by which something goes somewhere.
	 * @param at when it was so
	 * @param run the run it tells of; null where it tells of what holds whatever runs
	 * @param job the job it tells of, or whose run it is; null where it tells of a
	 * dataset
	 * @param datasets what it says of datasets, each once
	 * @param flows what goes where
	 */
	public LineageEvent(Instant at, @Nullable RunSighting run, @Nullable JobSighting job,
			List<DatasetSighting> datasets, Flows flows) {
		this(at, run, job, datasets, flows, Set.of());
	}

	/**
	 * All jobs that it speaks of.
	 * @return the one it tells of, if any, and the names of others
	 */
	public List<JobSighting> jobs() {
		Stream<JobSighting> others = Stream
			.concat(this.named.stream(), this.flows.others().stream().map(OtherDoing::job))
			.distinct()
			.map(JobSighting::named);
		return Stream.concat(Stream.ofNullable(this.job), others).toList();
	}

	/**
	 * What it tells of its run alone.
	 * @return the event without what goes where, which may be taken where that is too
	 * much
	 */
	public LineageEvent ofRunAlone() {
		return new LineageEvent(this.at, this.run, this.job, List.of(), Flows.NONE);
	}

	/**
	 * How much there is to write.
	 * @return about as many nodes and edges as follow
	 */
	public long weight() {
		return this.flows.weight() + this.named.size()
				+ this.datasets.stream().mapToLong(DatasetSighting::weight).sum();
	}

}
