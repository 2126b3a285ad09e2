package io.meshgate.api.lineage.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.meshgate.api.lineage.intake.BatchAnswer.Failed;
import io.meshgate.api.lineage.openlineage.Told;
import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.event.LineageEvent;

/**
 * Takes what a lineage tool tells. What can be placed is written, however much of a batch
 * cannot; a long batch in several transactions, since each event stands for itself.
 */
final class TakeLineage {

	private final SharedWrites writes;

	TakeLineage(Graph graph, Clock clock) {
		this.writes = new SharedWrites(graph, clock);
	}

	BatchAnswer take(List<Told> told) {
		List<LineageEvent> events = told.stream().map(Told::event).flatMap(Optional::stream).toList();
		this.writes.write(events);
		List<Failed> failed = new ArrayList<>();
		told.forEach(
				(each) -> each.problem().ifPresent((reason) -> failed.add(new Failed(each.index(), reason, false))));
		return BatchAnswer.of(told.size(), failed);
	}

}
