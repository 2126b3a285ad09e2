package io.meshgate.api.quality.upkeep;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.quality.upkeep.LockedObjective;
import io.meshgate.graph.quality.upkeep.ObjectiveText;
import io.meshgate.graph.quality.upkeep.Promises;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product changes what it promises.
 */
@Component
class ChangeObjective {

	private final Changes changes;

	private final Promises promises = new Promises();

	ChangeObjective(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, ObjectiveSeen seen, ObjectiveText text, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedObjective objective = this.promises.lock(transaction, viewer, seen.id(), operation.at())
				.orElseThrow(() -> new NotFound("objective"));
			return seen.attempt(objective).then(() -> {
				if (Content.OBJECTIVE.changes(transaction, objective.id(),
						() -> this.promises.change(transaction, objective, text))) {
					this.changes.tell(transaction,
							Event.of(EventType.OBJECTIVE_CHANGED, objective.product().id().value(),
									Map.of("objective", objective.id().value(), "by", viewer.person().value()),
									operation.at()));
				}
			});
		});
	}

}
