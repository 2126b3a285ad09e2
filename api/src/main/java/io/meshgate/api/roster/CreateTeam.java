package io.meshgate.api.roster;

import java.time.Instant;
import java.util.Map;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.linking.Latecomers;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.roster.Founding;
import io.meshgate.graph.team.roster.NewTeam;
import io.meshgate.graph.team.roster.TeamProspect;
import org.springframework.stereotype.Component;

/**
 * An owner makes a team below their own, or an administrator makes one anywhere; it has
 * an owner from the start.
 */
@Component
class CreateTeam {

	private final Changes changes;

	private final Founding founding = new Founding();

	private final Latecomers latecomers = new Latecomers();

	CreateTeam(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> create(Viewer viewer, NewTeam team, Operation operation) {
		return this.changes.make(operation, Kind.class,
				(transaction) -> create(transaction, viewer, team, operation.at()));
	}

	private Ending<Kind> create(Transaction transaction, Viewer viewer, NewTeam team, Instant now) {
		Line.IMPORTS.join(transaction);
		Line.DOMAIN_TREE.join(transaction);
		Line.TEAM_TREE.join(transaction);
		Line.ACCESS_POLICIES.join(transaction);
		TeamProspect prospect = this.founding.prospect(transaction, viewer, team)
			.orElseThrow(() -> new NotFound("active person"));
		Forbidden.unless(Action.EDIT, facts(team, prospect));
		if (prospect.owner() == null) {
			throw new NotFound("active person");
		}
		if (!this.founding.claim(transaction, team)) {
			return Ending.of(Kind.KEY_TAKEN, team.key());
		}
		this.founding.place(transaction, team, prospect, now);
		this.changes.tell(transaction, Event.of(EventType.TEAM_CREATED, team.id().value(),
				Map.of("key", team.key(), "owner", prospect.owner(), "by", viewer.person().value()), now));
		this.changes.tell(transaction, this.latecomers.teams(transaction, team.names(), now));
		return Ending.of(Kind.CREATED, team.id().value());
	}

	private static Facts facts(NewTeam team, TeamProspect prospect) {
		if (team.parent() == null) {
			return new Facts.OfPlatform(prospect.administrator());
		}
		if (prospect.parent() == null) {
			throw new NotFound("team");
		}
		return new Facts.OfMembers(prospect.parent(), false);
	}

	/** How making a team ends. */
	enum Kind {

		CREATED, KEY_TAKEN

	}

}
