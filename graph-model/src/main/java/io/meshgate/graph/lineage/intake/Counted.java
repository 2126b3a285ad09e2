package io.meshgate.graph.lineage.intake;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.event.LineageEvent;

/**
 * All that counts of what was told: what holds whatever runs, and what runs did that
 * count. Of a run that failed nothing gets here.
 */
final class Counted {

	private final DrawnFlows flows = new DrawnFlows();

	private final JobDoings doings = new JobDoings();

	private final ToldLifecycles lifecycles = new ToldLifecycles();

	private final ToldAliases aliases = new ToldAliases();

	/** What holds whatever runs. */
	void add(LineageEvent event) {
		Span span = Span.at(event.at());
		Optional<JobId> job = Optional.ofNullable(event.job()).map((seen) -> JobId.of(seen.name()));
		this.flows.add(event.flows(), job, span);
		job.ifPresent((own) -> this.doings.add(own, event.flows(), span));
		addOthers(event.flows(), span);
		add(Changes.in(event));
	}

	void add(UUID id, KnownRun run, Span span) {
		run.jobs().forEach((job) -> {
			this.flows.add(run.flows(), Optional.of(job), span);
			this.doings.add(job, run.flows(), span, id);
		});
		addOthers(run.flows(), span);
		add(run.changes());
	}

	/**
	 * What other jobs move. Where a run tells of that it counts as the run does, but that
	 * was no run of theirs: which of theirs wrote something is theirs to tell.
	 */
	private void addOthers(Flows told, Span span) {
		told.byOthers().forEach((name, moved) -> {
			JobId job = JobId.of(name);
			this.flows.add(moved, Optional.of(job), span);
			this.doings.add(job, moved, span);
		});
	}

	private void add(Changes changes) {
		changes.all().forEach((change) -> {
			this.lifecycles.add(change);
			this.aliases.add(change);
		});
	}

	/**
	 * Writes it.
	 * @return the datasets that have other names now, or no more
	 */
	Set<DatasetId> write(Transaction transaction) {
		this.flows.write(transaction);
		this.lifecycles.write(transaction);
		this.doings.write(transaction);
		return this.aliases.write(transaction);
	}

}
