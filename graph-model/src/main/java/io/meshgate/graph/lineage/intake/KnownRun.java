package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.event.JobSighting;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.event.RunSighting;
import io.meshgate.graph.lineage.event.RunState;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run by all that was told of it. Events come late, twice and in any
 * order; what is known in the end is the same.
 *
 * @param told from when until when something was told of it
 * @param jobs whose run it is; more than one where it was told of under several
 * @param state how it stands
 * @param stateAt since when, as far as told
 * @param startedAt when it began; null where that was not told
 * @param completed when it did what it was to do; null where that was not told
 * @param running when it was seen running; null where it was not
 * @param continuous whether its job has no end of its own
 * @param flows what goes where by it
 * @param changes what becomes of datasets by it
 */
record KnownRun(Span told, Set<JobId> jobs, RunState state, Instant stateAt, @Nullable Instant startedAt,
		@Nullable Span completed, @Nullable Span running, boolean continuous, Flows flows, Changes changes) {

	private static final int MOST_JOBS = 100;

	KnownRun {
		jobs = Set.copyOf(jobs);
	}

	/** What a run says as it fails counts for nothing, whatever else becomes of it. */
	static KnownRun first(LineageEvent event, RunSighting run) {
		RunState state = run.state();
		Optional<JobSighting> job = Optional.ofNullable(event.job());
		boolean continuous = job.map(JobSighting::continuous).orElse(false);
		return new KnownRun(Span.at(event.at()), job.map((seen) -> Set.of(JobId.of(seen.name()))).orElse(Set.of()),
				state, event.at(), (state == RunState.START) ? event.at() : null,
				(state == RunState.COMPLETE) ? Span.at(event.at()) : null,
				(state == RunState.RUNNING) ? Span.at(event.at()) : null, continuous,
				state.isFailure() ? Flows.NONE : event.flows(), state.isFailure() ? Changes.NONE : Changes.in(event));
	}

	KnownRun and(KnownRun other) {
		KnownRun later = other.isLaterThan(this) ? other : this;
		Set<JobId> all = new HashSet<>(this.jobs);
		all.addAll(other.jobs);
		return new KnownRun(this.told.and(other.told), all, later.state, later.stateAt,
				earliest(this.startedAt, other.startedAt), Span.over(this.completed, other.completed),
				Span.over(this.running, other.running), this.continuous || other.continuous,
				this.flows.and(other.flows), this.changes.and(other.changes));
	}

	/**
	 * What is known now.
	 * @param known before
	 * @return both together; empty where that is nothing new
	 */
	Optional<KnownRun> addedTo(KnownRun known) {
		return Optional.of(known.and(this)).filter((run) -> !run.equals(known));
	}

	/**
	 * When data went where it says, so that what it says of datasets holds as well:
	 * nothing counts of a run that did not come to its end, except where none is to be
	 * expected.
	 */
	Optional<Span> counts() {
		return Optional.ofNullable(this.continuous ? Span.over(this.running, this.completed) : this.completed);
	}

	/**
	 * How much there is to write.
	 * @throws ToldTooMuch if that is more than one run may move
	 */
	long weight() {
		if (this.flows.areTooMany()) {
			throw new ToldTooMuch("it makes its run move data in more than %,d ways".formatted(Flows.MOST));
		}
		if (this.jobs.size() > MOST_JOBS) {
			throw new ToldTooMuch("it makes its run one of more than " + MOST_JOBS + " jobs");
		}
		return all();
	}

	private long all() {
		return this.jobs.size() * this.flows.weight() + this.changes.weight();
	}

	/**
	 * Whether only its state and its times were told anew, of a run that is too much to
	 * be written again: whoever ends it cannot make it less.
	 */
	boolean onlyStandsOtherwiseThan(KnownRun known) {
		boolean more = this.flows.areTooMany() || all() > LineageEvent.MOST;
		return more && this.flows.equals(known.flows) && this.changes.equals(known.changes)
				&& this.jobs.size() <= MOST_JOBS;
	}

	/** What is final stays so: an end is not undone by what was late. */
	private boolean isLaterThan(KnownRun other) {
		if (this.state.isFinal() != other.state.isFinal()) {
			return this.state.isFinal();
		}
		int order = this.stateAt.compareTo(other.stateAt);
		return (order != 0) ? order > 0 : this.state.compareTo(other.state) > 0;
	}

	private static @Nullable Instant earliest(@Nullable Instant one, @Nullable Instant other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isBefore(other) ? one : other;
	}

	@Nullable Instant endedAt() {
		return this.state.isFinal() ? this.stateAt : null;
	}

}
