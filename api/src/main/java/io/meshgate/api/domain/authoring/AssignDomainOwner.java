package io.meshgate.api.domain.authoring;

import java.util.List;
import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.graph.Line;
import io.meshgate.graph.Ref;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.domain.authoring.Appointments;
import io.meshgate.graph.domain.authoring.DomainAuthoring;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for a domain, or for one above it, hands it to a team. Imports say
 * whose a domain is as well, so both stand in one line.
 */
@Component
class AssignDomainOwner {

	private final Changes changes;

	private final DomainAuthoring authoring = new DomainAuthoring();

	private final Appointments appointments = new Appointments();

	private final Rerouting rerouting = new Rerouting();

	AssignDomainOwner(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> assign(Viewer viewer, DomainSeen seen, Ref owner, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.DOMAIN_TREE.join(transaction);
			DomainSeen.Held held = seen.hold(this.authoring, transaction, viewer);
			TeamId team = this.appointments.findTeam(transaction, owner).orElseThrow(() -> new NotFound("team"));
			return held.attempt(Action.MANAGE_MEMBERS)
				.unless(this.appointments.isOwner(transaction, seen.id(), team), "The team owns the domain already.")
				.then(() -> {
					this.appointments.assign(transaction, held.domain(), team);
					List<Event> rerouted = this.rerouting.follow(transaction, seen.id(), operation.at());
					this.changes.tell(transaction, Event.of(EventType.DOMAIN_OWNER_ASSIGNED, seen.id().value(),
							Map.of("owner", team.value(), "by", viewer.person().value()), operation.at()));
					this.changes.tell(transaction, rerouted.toArray(Event[]::new));
				});
		});
	}

}
