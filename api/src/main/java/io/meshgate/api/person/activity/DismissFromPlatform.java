package io.meshgate.api.person.activity;

import java.util.List;
import java.util.Set;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.PlatformRole;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.person.activity.Activity;
import io.meshgate.graph.person.activity.Appointing;
import io.meshgate.graph.person.activity.LockedPerson;
import org.springframework.stereotype.Component;

/**
 * An administrator takes from somebody a role for the whole platform, or gives up one of
 * their own; the last administrator stays one. What awaited an administrator goes on.
 */
@Component
class DismissFromPlatform {

	private final Changes changes;

	private final Activity activity = new Activity();

	private final Appointing appointing = new Appointing();

	private final Rerouting rerouting = new Rerouting();

	DismissFromPlatform(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> dismiss(Viewer viewer, PersonId id, PlatformRole role, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.PLATFORM_ROLES.join(transaction);
			LockedPerson person = this.activity.lock(transaction, viewer, id).orElseThrow(() -> new NotFound("person"));
			return Attempt.on(id)
				.ifAllowed(Action.DISMISS, new Facts.OfPerson(person.standing(), Set.of(role)))
				.then(() -> {
					Event dismissed = this.appointing.dismiss(transaction, person,
							new Appointing.Appointment(role, viewer, operation.at()));
					List<Event> rerouted = this.rerouting.followPeople(transaction, List.of(id), operation.at());
					this.changes.tell(transaction, dismissed);
					this.changes.tell(transaction, rerouted.toArray(Event[]::new));
				});
		});
	}

}
