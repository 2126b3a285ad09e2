package io.meshgate.graph.lineage.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.event.RunSighting;

/**
 * Takes what lineage tools tell. The graph is the same whichever event comes first and
 * however often each comes; the number of statements does not grow with the events.
 */
public final class LineageIntake {

	private LineageIntake() {
	}

	/**
	 * Takes events.
	 * @param transaction the intake's own
	 * @param events in any order
	 */
	public static void take(Transaction transaction, List<LineageEvent> events) {
		Line.LINEAGE.join(transaction);
		SeenDatasets.in(events).write(transaction);
		SeenJobs.write(transaction, events);
		DrawnFlows flows = new DrawnFlows();
		events.stream()
			.filter((event) -> event.run() == null)
			.forEach((event) -> flows.add(event.flows(), job(event), Span.at(event.at())));
		takeRuns(transaction, events.stream().filter((event) -> event.run() != null).toList(), flows);
		flows.write(transaction);
		ToldAliases.in(events).write(transaction);
		Ties.settle(transaction);
	}

	private static void takeRuns(Transaction transaction, List<LineageEvent> events, DrawnFlows flows) {
		if (events.isEmpty()) {
			return;
		}
		Map<UUID, KnownRun> told = new HashMap<>();
		Map<UUID, JobId> jobs = new HashMap<>();
		for (LineageEvent event : events) {
			RunSighting run = event.run();
			if (run != null) {
				told.merge(run.id(), KnownRun.first(event, run), KnownRun::and);
				job(event).ifPresent((job) -> jobs.put(run.id(), job));
			}
		}
		KnownRuns.find(transaction, told.keySet()).forEach((id, run) -> told.merge(id, run, KnownRun::and));
		KnownRuns.keep(transaction, told, jobs);
		told.forEach((id, run) -> run.counts()
			.ifPresent((span) -> flows.add(run.flows(), Optional.ofNullable(jobs.get(id)), span)));
	}

	private static Optional<JobId> job(LineageEvent event) {
		return Optional.ofNullable(event.job()).map((job) -> JobId.of(job.name()));
	}

}
