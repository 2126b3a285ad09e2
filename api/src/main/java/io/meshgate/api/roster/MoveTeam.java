package io.meshgate.api.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.roster.LockedTeam;
import io.meshgate.graph.team.roster.Rosters;

import org.springframework.stereotype.Component;

/**
 * An owner of a team and of its new parent moves it there. What is above what is read
 * with the tree locked, so that no two moves close a circle together. Whoever is judged
 * by a policy that names teams is judged by the tree before or after. A team that
 * answered for it does so no more.
 */
@Component
class MoveTeam {

	private final Changes changes;

	private final Rosters rosters = new Rosters();

	private final Answering answering = new Answering();

	MoveTeam(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> move(Viewer viewer, TeamSeen seen, Optional<Ref> parent, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.DOMAIN_TREE.join(transaction);
			Line.TEAM_TREE.join(transaction);
			Line.ACCESS_POLICIES.join(transaction);
			LockedTeam team = lock(transaction, viewer, new Ref.ById(seen.id().value()));
			Optional<LockedTeam> target = parent.map((ref) -> lock(transaction, viewer, ref));
			return attempt(team, seen, target).then(() -> {
				Optional<TeamId> place = target.map(LockedTeam::id);
				boolean answered = this.answering.given(transaction, team.id());
				List<PersonId> above = answered ? this.answering.secure(transaction, team.id()) : List.of();
				this.rosters.move(transaction, team, place, operation.at());
				Event[] followed = answered ? this.answering.follow(transaction, team.id(), above, operation.at())
						: new Event[0];
				Judging.awaitTeams(transaction);
				this.changes.tell(transaction, moved(viewer, team, place, operation));
				this.changes.tell(transaction, followed);
			});
		});
	}

	private LockedTeam lock(Transaction transaction, Viewer viewer, Ref ref) {
		return this.rosters.lock(transaction, viewer, ref).orElseThrow(() -> new NotFound("team"));
	}

	private static Attempt attempt(LockedTeam team, TeamSeen seen, Optional<LockedTeam> target) {
		Attempt attempt = Attempt.on(team.id())
			.ifAllowed(Action.EDIT, new Facts.OfMembers(team.standing(), false))
			.ifUnchanged("team", seen.version(), team.version())
			.ifAllowed(Action.EDIT,
					target.<Facts>map((locked) -> new Facts.OfMembers(locked.standing(), false))
						.orElseGet(() -> new Facts.OfPlatform(team.standing().administrator())))
			.unless(team.parent().equals(target.map(LockedTeam::id)), "The team is there already.");
		return target
			.map((locked) -> attempt.unless(locked.id().equals(team.id()), "A team cannot be a part of itself.")
				.unless(locked.isWithin(team.id()), "A circle would close: " + locked.standing().team()
						+ " is itself below " + team.standing().team() + "."))
			.orElse(attempt);
	}

	private static Event moved(Viewer viewer, LockedTeam team, Optional<TeamId> parent, Operation operation) {
		Map<String, Object> data = new HashMap<>(Map.of("by", viewer.person().value()));
		team.parent().ifPresent((id) -> data.put("from", id.value()));
		parent.ifPresent((id) -> data.put("to", id.value()));
		return Event.of(EventType.TEAM_MOVED, team.id().value(), data, operation.at());
	}

}
