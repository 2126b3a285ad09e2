package io.meshgate.api.roster;

import java.util.List;
import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.linking.Latecomers;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.roster.LockedTeam;
import io.meshgate.graph.team.roster.Place;
import io.meshgate.graph.team.roster.Rosters;

import org.springframework.stereotype.Component;

/**
 * An owner takes somebody into the team. The viewer is let in before the person is looked
 * for. What documents said is theirs is the team's from then on, if they have no other.
 */
@Component
class AddTeamMember {

	private final Changes changes;

	private final Rosters rosters = new Rosters();

	private final Latecomers latecomers = new Latecomers();

	private final Rerouting rerouting = new Rerouting();

	AddTeamMember(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> add(Viewer viewer, Appointment appointment, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> add(transaction, viewer, appointment, operation));
	}

	private Ending<Moved> add(Transaction transaction, Viewer viewer, Appointment appointment, Operation operation) {
		Line.IMPORTS.join(transaction);
		LockedTeam team = this.rosters.lock(transaction, viewer, appointment.team())
			.orElseThrow(() -> new NotFound("team"));
		Attempt attempt = Attempt.on(team.id())
			.ifAllowed(Action.MANAGE_MEMBERS, new Facts.OfMembers(team.standing(), false));
		Place place = this.rosters.find(transaction, team, appointment.person())
			.orElseThrow(() -> new NotFound("person"));
		return attempt.unless(place.isTaken(), place.name() + " belongs to the team already.")
			.unless(!place.active(), place.name() + " may no longer act.")
			.then(() -> {
				List<PersonId> followed = this.rosters.add(transaction, team, place,
						new Rosters.Entry(appointment.role(), operation.at()));
				this.changes.tell(transaction,
						Event.of(
								EventType.MEMBERSHIP_ADDED, team.id().value(), Map.of("person", place.person().value(),
										"role", appointment.role().name(), "by", viewer.person().value()),
								operation.at()));
				this.changes.tell(transaction,
						this.latecomers.people(transaction, List.of(place.key()), operation.at()));
				this.changes.tell(transaction,
						this.rerouting.followPeople(transaction, followed, operation.at()).toArray(Event[]::new));
			});
	}

}
