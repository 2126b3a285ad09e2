package io.meshgate.api.quality.upkeep;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.quality.upkeep.LockedObjective;
import io.meshgate.graph.quality.upkeep.Promises;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a product takes a promise back.
 */
@Component
class RemoveObjective {

	private final Changes changes;

	private final Promises promises = new Promises();

	RemoveObjective(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> remove(Viewer viewer, ObjectiveSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedObjective objective = this.promises.lock(transaction, viewer, seen.id(), operation.at())
				.orElseThrow(() -> new NotFound("objective"));
			return seen.attempt(objective).then(() -> {
				this.promises.remove(transaction, objective);
				this.changes.tell(transaction, Event.of(EventType.OBJECTIVE_REMOVED, objective.product().id().value(),
						Map.of("objective", objective.id().value(), "by", viewer.person().value()), operation.at()));
			});
		});
	}

}
