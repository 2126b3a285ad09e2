package io.meshgate.api.roster;

import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.roster.LockedTeam;
import io.meshgate.graph.team.roster.Rosters;
import io.meshgate.graph.team.roster.TeamText;
import org.springframework.stereotype.Component;

/**
 * An owner changes what the team says.
 */
@Component
class ChangeTeam {

	private final Changes changes;

	private final Rosters rosters = new Rosters();

	ChangeTeam(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, TeamSeen seen, TeamText text, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedTeam team = this.rosters.lock(transaction, viewer, seen.id()).orElseThrow(() -> new NotFound("team"));
			return Attempt.on(team.id())
				.ifAllowed(Action.EDIT, new Facts.OfMembers(team.standing(), false))
				.ifUnchanged("team", seen.version(), team.version())
				.then(() -> {
					if (Content.TEAM.changes(transaction, team.id(),
							() -> this.rosters.change(transaction, team, text))) {
						this.changes.tell(transaction, Event.of("io.meshgate.team.changed", team.id().value(),
								Map.of("by", viewer.person().value()), operation.at()));
					}
				});
		});
	}

}
