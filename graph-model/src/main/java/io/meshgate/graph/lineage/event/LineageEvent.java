package io.meshgate.graph.lineage.event;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a lineage tool tells: of a run, of a job, or of a dataset alone.
 *
 * @param at when it was so
 * @param run the run it tells of; null where it tells of what holds whatever runs
 * @param job the job it tells of, or whose run it is; null where it tells of a dataset
 * @param datasets what it says of datasets, each once
 * @param flows what goes where
 */
public record LineageEvent(Instant at, @Nullable RunSighting run, @Nullable JobSighting job,
		List<DatasetSighting> datasets, Flows flows) {

	/** As much as may be written at once, of what {@link #weight} weighs. */
	public static final long MOST = 100_000;

	public LineageEvent {
		datasets = List.copyOf(datasets);
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
		return this.flows.weight() + this.datasets.stream().mapToLong(DatasetSighting::weight).sum();
	}

}
