package io.meshgate.api.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.linking.Latecomers;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.roster.LockedTeam;
import io.meshgate.graph.team.roster.Rosters;
import io.meshgate.graph.team.roster.TeamText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An owner changes what the team says. What was said of a team of its new name, or of the
 * only other one of its former name, holds then. Open requests follow where the team
 * above comes to answer for what it owns, or does so no more.
 */
@Component
class ChangeTeam {

	private final Changes changes;

	private final Rosters rosters = new Rosters();

	private final Latecomers latecomers = new Latecomers();

	private final Answering answering = new Answering();

	ChangeTeam(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, TeamSeen seen, TeamText text, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			join(transaction, text);
			LockedTeam team = this.rosters.lock(transaction, viewer, seen.id()).orElseThrow(() -> new NotFound("team"));
			return Attempt.on(team.id())
				.ifAllowed(Action.EDIT, new Facts.OfMembers(team.standing(), false))
				.ifUnchanged("team", seen.version(), team.version())
				.unless(Boolean.TRUE.equals(text.answeredForByParent()) && team.parent().isEmpty(),
						"The team is a part of none that could answer for it.")
				.then(() -> {
					boolean answered = text.answeredForByParent() != null;
					List<PersonId> above = answered ? this.answering.secure(transaction, team.id()) : List.of();
					if (Content.TEAM.changes(transaction, team.id(),
							() -> this.rosters.change(transaction, team, text, operation.at()))) {
						Event[] found = found(transaction, team.standing().team(), text.name(), operation.at());
						Event[] followed = answered
								? this.answering.follow(transaction, team.id(), above, operation.at()) : new Event[0];
						this.changes.tell(transaction, Event.of(EventType.TEAM_CHANGED, team.id().value(),
								Map.of("by", viewer.person().value()), operation.at()));
						this.changes.tell(transaction, found);
						this.changes.tell(transaction, followed);
					}
				});
		});
	}

	private static void join(Transaction transaction, TeamText text) {
		if (text.name() != null) {
			Line.IMPORTS.join(transaction);
			Line.DOMAIN_TREE.join(transaction);
			Line.TEAM_TREE.join(transaction);
			Line.ACCESS_POLICIES.join(transaction);
		}
		else if (text.answeredForByParent() != null) {
			Line.DOMAIN_TREE.join(transaction);
			Line.TEAM_TREE.join(transaction);
		}
	}

	private Event[] found(Transaction transaction, String before, @Nullable String now, Instant at) {
		return (now != null && !now.equals(before)) ? this.latecomers.teams(transaction, List.of(before, now), at)
				: new Event[0];
	}

}
