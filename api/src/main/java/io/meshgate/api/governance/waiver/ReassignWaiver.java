package io.meshgate.api.governance.waiver;

import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.graph.Ref;
import io.meshgate.graph.governance.waiver.LockedWaiver;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.governance.waiver.WaiverStatus;
import io.meshgate.graph.governance.waiver.Waiving;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever decides on a rule lets somebody answer for a waiver who decides on it as well:
 * an exception always has somebody who could end it.
 */
@Component
class ReassignWaiver {

	private final Changes changes;

	private final Waiving waiving = new Waiving();

	ReassignWaiver(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> reassign(Viewer viewer, WaiverId id, Ref owner, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedWaiver waiver = this.waiving.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("waiver"));
			Attempt attempt = Attempt.on(id).ifAllowed(Action.EDIT_POLICY, facts(waiver));
			PersonId person = this.waiving.findPerson(transaction, owner)
				.orElseThrow(() -> new NotFound("active person"));
			boolean decides = this.waiving.lock(transaction, new Viewer(person), id, operation.at())
				.filter((theirs) -> Policy.decide(Action.EDIT_POLICY, facts(theirs)).allowed())
				.isPresent();
			return attempt.unless(!decides, "Only who decides on the rule can answer for its waivers.").then(() -> {
				if (this.waiving.reassign(transaction, waiver, person)) {
					this.changes.tell(transaction, Event.of(EventType.WAIVER_REASSIGNED, id.value(),
							Map.of("owner", person.value(), "by", viewer.person().value()), operation.at()));
				}
			});
		});
	}

	private static Facts facts(LockedWaiver waiver) {
		return new Facts.OfWaiver(waiver.ruleStanding(), waiver.status() == WaiverStatus.RUNNING);
	}

}
