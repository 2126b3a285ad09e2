package io.meshgate.api.lineage.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.meshgate.api.lineage.intake.BatchAnswer.Failed;
import io.meshgate.api.lineage.openlineage.Told;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.graph.Graph;
import io.meshgate.graph.lineage.intake.ToldTooMuch;

/**
 * Takes what a lineage tool tells. What can be placed is written, however much of a batch
 * cannot; a long batch in several transactions, since each event stands for itself.
 */
final class TakeLineage {

	private final SharedWrites writes;

	TakeLineage(Graph graph, Clock clock) {
		this.writes = new SharedWrites(graph, clock);
	}

	/**
	 * Takes one event.
	 * @throws BadRequest if it cannot be placed
	 */
	void takeOne(Told told) {
		told.problem().ifPresent((reason) -> {
			throw unplaced(reason);
		});
		for (Unwritten unwritten : this.writes.write(List.of(told.event().orElseThrow()))) {
			if (unwritten.cause() instanceof ToldTooMuch much) {
				throw unplaced(much.reason());
			}
			throw unwritten.cause();
		}
	}

	private static BadRequest unplaced(String reason) {
		return new BadRequest("The event cannot be placed: " + reason + ".");
	}

	/** Takes many; what becomes of one is nothing to the others. */
	BatchAnswer take(List<Told> told) {
		List<Told> read = told.stream().filter((each) -> each.event().isPresent()).toList();
		List<Unwritten> unwritten = this.writes
			.write(read.stream().map(Told::event).flatMap(Optional::stream).toList());
		List<Failed> failed = new ArrayList<>();
		told.forEach((each) -> each.problem()
			.ifPresent((reason) -> failed.add(new Failed(each.index(), reason, each.retriable()))));
		unwritten.forEach((each) -> failed.add(each.failed(read.get(each.index()).index())));
		failed.sort(Comparator.comparingInt(Failed::index));
		return BatchAnswer.of(told.size(), failed);
	}

}
