package io.meshgate.api.lineage.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.meshgate.api.lineage.intake.BatchAnswer.Failed;
import io.meshgate.api.lineage.openlineage.Told;
import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.intake.LineageIntake;

/**
 * Takes what a lineage tool tells. What can be placed is written, however much of a batch
 * cannot; a long batch in several transactions, since each event stands for itself.
 */
final class TakeLineage {

	private static final int AT_ONCE = 200;

	private final Graph graph;

	private final Clock clock;

	TakeLineage(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	BatchAnswer take(List<Told> told) {
		List<LineageEvent> events = told.stream().map(Told::event).flatMap(Optional::stream).toList();
		Instant now = this.clock.instant();
		for (int from = 0; from < events.size(); from += AT_ONCE) {
			List<LineageEvent> some = events.subList(from, Math.min(from + AT_ONCE, events.size()));
			this.graph.write((transaction) -> {
				LineageIntake.take(transaction, some, now);
				return some.size();
			});
		}
		List<Failed> failed = new ArrayList<>();
		told.forEach(
				(each) -> each.problem().ifPresent((reason) -> failed.add(new Failed(each.index(), reason, false))));
		return BatchAnswer.of(told.size(), failed);
	}

}
