package io.meshgate.api.governance.waiver;

import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.governance.waiver.LockedWaiver;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.governance.waiver.WaiverStatus;
import io.meshgate.graph.governance.waiver.Waiving;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever decides on a rule ends a waiver before its time.
 */
@Component
class EndWaiver {

	private final Changes changes;

	private final Waiving waiving = new Waiving();

	EndWaiver(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> end(Viewer viewer, WaiverId id, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedWaiver waiver = this.waiving.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("waiver"));
			return Attempt.on(id)
				.ifAllowed(Action.EDIT_POLICY,
						new Facts.OfWaiver(waiver.ruleStanding(), waiver.status() == WaiverStatus.RUNNING))
				.then(() -> {
					this.waiving.end(transaction, viewer, waiver, operation.at());
					this.changes.tell(transaction, Event.of(EventType.WAIVER_ENDED, id.value(),
							Map.of("by", viewer.person().value()), operation.at()));
				});
		});
	}

}
