package io.meshgate.api.person.activity;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.person.activity.Activity;
import io.meshgate.graph.person.activity.LockedPerson;
import org.springframework.stereotype.Component;

/**
 * An administrator lets somebody act again.
 */
@Component
class ReactivatePerson {

	private final Changes changes;

	private final Activity activity = new Activity();

	ReactivatePerson(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> reactivate(Viewer viewer, PersonId id, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.PLATFORM_ROLES.join(transaction);
			LockedPerson person = this.activity.lock(transaction, viewer, id).orElseThrow(() -> new NotFound("person"));
			return Attempt.on(id)
				.ifAllowed(Action.REACTIVATE, new Facts.OfPerson(person.standing()))
				.then(() -> this.changes.tell(transaction,
						this.activity.reactivate(transaction, viewer, person, operation.at())));
		});
	}

}
