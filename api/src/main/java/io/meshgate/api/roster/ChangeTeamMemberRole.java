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
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.roster.LockedTeam;
import io.meshgate.graph.team.roster.Place;
import io.meshgate.graph.team.roster.Rosters;
import org.springframework.stereotype.Component;

/**
 * An owner makes a member something else, and never the last owner anything less.
 */
@Component
class ChangeTeamMemberRole {

	private final Changes changes;

	private final Rosters rosters = new Rosters();

	private final Rerouting rerouting = new Rerouting();

	ChangeTeamMemberRole(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, Appointment appointment, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> change(transaction, viewer, appointment, operation));
	}

	private Ending<Moved> change(Transaction transaction, Viewer viewer, Appointment appointment, Operation operation) {
		Line.IMPORTS.join(transaction);
		LockedTeam team = this.rosters.lock(transaction, viewer, appointment.team())
			.orElseThrow(() -> new NotFound("team"));
		Facts.OfMembers members = new Facts.OfMembers(team.standing(), false);
		Attempt attempt = Attempt.on(team.id()).ifAllowed(Action.MANAGE_MEMBERS, members);
		Place place = this.rosters.find(transaction, team, appointment.person())
			.orElseThrow(() -> new NotFound("person"));
		boolean owning = appointment.role() == TeamRole.OWNER;
		return attempt.unless(!place.isTaken(), place.name() + " does not belong to the team.")
			.unless(owning && !place.active(), place.name() + " may no longer act.")
			.ifAllowed(Action.MANAGE_MEMBERS, owning ? members : EndMembership.place(members, place))
			.then(() -> {
				List<PersonId> followed = this.rosters.change(transaction, team, place,
						new Rosters.Entry(appointment.role(), operation.at()));
				if (!followed.isEmpty()) {
					List<Event> rerouted = this.rerouting.followPeople(transaction, followed, operation.at());
					this.changes.tell(transaction,
							Event.of(EventType.MEMBERSHIP_CHANGED, team.id().value(),
									Map.of("person", place.person().value(), "role", appointment.role().name(), "by",
											viewer.person().value()),
									operation.at()));
					this.changes.tell(transaction, rerouted.toArray(Event[]::new));
				}
			});
	}

}
