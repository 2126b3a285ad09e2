package io.meshgate.graph.lineage.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.event.RunSighting;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.linking.References;

/**
 * Takes what lineage tools tell. The graph is the same whichever event comes first and
 * however often each comes; the number of statements does not grow with the events.
 */
public final class LineageIntake {

	private static final Linking LINKING = new Linking(new References());

	private LineageIntake() {
	}

	/**
	 * Takes events.
	 * @param transaction the intake's own
	 * @param events in any order
	 * @param now when
	 * @throws ToldTooMuch if that is too much for one transaction, of which nothing may
	 * stay; each event of several may still be taken by itself
	 */
	public static void take(Transaction transaction, List<LineageEvent> events, Instant now) {
		refuse(events.stream().mapToLong(LineageEvent::weight).sum());
		Line.LINEAGE.join(transaction);
		Set<DatasetId> seen = new HashSet<>(see(transaction, events, now));
		SeenJobs.write(transaction, events);
		Counted counted = new Counted();
		events.stream().filter((event) -> event.run() == null).forEach(counted::add);
		takeRuns(transaction, events)
			.forEach((id, run) -> run.counts().ifPresent((span) -> counted.add(id, run, span)));
		seen.addAll(counted.write(transaction));
		Ties.settle(transaction, seen, now);
	}

	/** A catalogue may have said of what is new which ports give it out. */
	private static Set<DatasetId> see(Transaction transaction, List<LineageEvent> events, Instant now) {
		SeenDatasets seen = SeenDatasets.in(events);
		List<String> awaited = seen.write(transaction);
		if (!awaited.isEmpty()) {
			LINKING.meet(transaction, Set.of(NodeType.DATASET), awaited, now);
		}
		return seen.ids();
	}

	/**
	 * Keeps what was told of runs.
	 * @return those of which something is to be drawn
	 */
	private static Map<UUID, KnownRun> takeRuns(Transaction transaction, List<LineageEvent> events) {
		Map<UUID, KnownRun> told = new HashMap<>();
		for (LineageEvent event : events) {
			RunSighting run = event.run();
			if (run != null) {
				told.merge(run.id(), KnownRun.first(event, run), KnownRun::and);
			}
		}
		if (told.isEmpty()) {
			return told;
		}
		Map<UUID, KnownRun> before = KnownRuns.find(transaction, told.keySet());
		before.forEach((id, known) -> told.computeIfPresent(id, (same, run) -> run.addedTo(known).orElse(null)));
		Map<UUID, KnownRun> drawn = new HashMap<>(told);
		before.forEach((id, known) -> drawn.computeIfPresent(id,
				(same, run) -> run.onlyStandsOtherwiseThan(known) ? null : run));
		refuse(drawn.values().stream().mapToLong(KnownRun::weight).sum());
		KnownRuns.keep(transaction, told);
		return drawn;
	}

	private static void refuse(long weight) {
		if (weight > LineageEvent.MOST) {
			throw new ToldTooMuch(
					"with all that its run moves for all its jobs it is more than can be written at once");
		}
	}

}
