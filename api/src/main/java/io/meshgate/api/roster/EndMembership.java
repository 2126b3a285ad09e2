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
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.roster.LockedTeam;
import io.meshgate.graph.team.roster.Place;
import io.meshgate.graph.team.roster.Rosters;
import org.springframework.stereotype.Component;

/**
 * A member goes, by an owner's will or by their own, and never the last owner. What
 * documents said is theirs is the team's that is left to them, if it is the only one.
 */
@Component
class EndMembership {

	private final Changes changes;

	private final Rosters rosters = new Rosters();

	private final Latecomers latecomers = new Latecomers();

	private final Rerouting rerouting = new Rerouting();

	EndMembership(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> end(Viewer viewer, Departure departure, Operation operation) {
		return this.changes.make(operation, Moved.class,
				(transaction) -> end(transaction, viewer, departure, operation));
	}

	private Ending<Moved> end(Transaction transaction, Viewer viewer, Departure departure, Operation operation) {
		Line.IMPORTS.join(transaction);
		LockedTeam team = this.rosters.lock(transaction, viewer, departure.team())
			.orElseThrow(() -> new NotFound("team"));
		Facts.OfMembers members = new Facts.OfMembers(team.standing(), departure.leaving());
		Attempt attempt = Attempt.on(team.id()).ifAllowed(Action.MANAGE_MEMBERS, members);
		Place place = this.rosters.find(transaction, team, departure.person())
			.orElseThrow(() -> new NotFound("person"));
		return attempt.unless(!place.isTaken(), place.name() + " does not belong to the team.")
			.ifAllowed(Action.MANAGE_MEMBERS, place(members, place))
			.then(() -> {
				this.rosters.remove(transaction, team, place, operation.at());
				Event[] found = this.latecomers.people(transaction, List.of(place.key()), operation.at());
				List<Event> rerouted = this.rerouting.followPeople(transaction, List.of(place.person()),
						operation.at());
				this.changes.tell(transaction, Event.of(EventType.MEMBERSHIP_ENDED, team.id().value(),
						Map.of("person", place.person().value(), "by", viewer.person().value()), operation.at()));
				this.changes.tell(transaction, found);
				this.changes.tell(transaction, rerouted.toArray(Event[]::new));
			});
	}

	static Facts.OfMembership place(Facts.OfMembers members, Place place) {
		return new Facts.OfMembership(members, place.name(), members.standing().restsOn(place.role(), place.active()));
	}

}
