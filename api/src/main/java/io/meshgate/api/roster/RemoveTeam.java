package io.meshgate.api.roster;

import java.util.List;
import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.linking.Latecomers;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.roster.LockedTeam;
import io.meshgate.graph.team.roster.Rosters;
import io.meshgate.graph.team.roster.TeamRemoval;
import org.springframework.stereotype.Component;

/**
 * An owner removes a team that has nothing left. Whatever it could come to have meanwhile
 * is given to it in one of the lines or under its lock. What documents said is its
 * members' is the team's that is left to them, if it is the only one.
 */
@Component
class RemoveTeam {

	private final Changes changes;

	private final Rosters rosters = new Rosters();

	private final TeamRemoval removal = new TeamRemoval();

	private final Latecomers latecomers = new Latecomers();

	RemoveTeam(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> remove(Viewer viewer, TeamSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.IMPORTS.join(transaction);
			Line.TEAM_TREE.join(transaction);
			Line.ACCESS_POLICIES.join(transaction);
			LockedTeam team = this.rosters.lock(transaction, viewer, seen.id()).orElseThrow(() -> new NotFound("team"));
			return Attempt.on(team.id())
				.ifAllowed(Action.EDIT, new Facts.OfMembers(team.standing(), false))
				.ifUnchanged("team", seen.version(), team.version())
				.unlessLeft(this.removal.left(transaction, team.id()))
				.then(() -> {
					List<String> members = this.removal.remove(transaction, team.id(), operation.at());
					this.changes.tell(transaction, Event.of(EventType.TEAM_REMOVED, team.id().value(),
							Map.of("by", viewer.person().value()), operation.at()));
					this.changes.tell(transaction, this.latecomers.people(transaction, members, operation.at()));
				});
		});
	}

}
