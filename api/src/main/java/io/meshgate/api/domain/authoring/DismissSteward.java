package io.meshgate.api.domain.authoring;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.graph.Ref;
import io.meshgate.graph.domain.authoring.Appointments;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a domain relieves somebody who looks after it.
 */
@Component
class DismissSteward {

	private final Changes changes;

	private final DomainAuthoring authoring = new DomainAuthoring();

	private final Appointments appointments = new Appointments();

	DismissSteward(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> dismiss(Viewer viewer, DomainSeen seen, Ref steward, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			DomainSeen.Held held = seen.hold(this.authoring, transaction, viewer);
			Appointments.Candidate person = this.appointments.findPerson(transaction, seen.id(), steward)
				.orElseThrow(() -> new NotFound("person"));
			return held.attempt(Action.MANAGE_MEMBERS)
				.unless(!person.steward(), "The person does not look after the domain.")
				.then(() -> {
					this.appointments.dismiss(transaction, held.domain(), person.id());
					this.changes.tell(transaction, Event.of(EventType.DOMAIN_STEWARD_DISMISSED, seen.id().value(),
							Map.of("steward", person.id().value(), "by", viewer.person().value()), operation.at()));
				});
		});
	}

}
