package io.meshgate.api.subscription;

import java.time.Instant;
import java.util.Map;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.auth.Rule;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.Grant;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.GrantStatus;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.LockedGrant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for the product takes access away, for good: a new request is needed to
 * get it back.
 */
@Component
class RevokeGrant {

	private final Changes changes;

	private final Grants grants = new Grants();

	RevokeGrant(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> revoke(Viewer viewer, GrantId id, String reason, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			LockedGrant locked = this.grants.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("grant"));
			Ending<Kind> obstacle = obstacle(locked);
			if (obstacle != null) {
				return obstacle;
			}
			this.grants.revoke(transaction, locked.grant(), reason, operation.at());
			this.changes.tell(transaction, revoked(viewer, locked.grant(), reason, operation.at()));
			return Ending.of(Kind.REVOKED, id.value());
		});
	}

	private static @Nullable Ending<Kind> obstacle(LockedGrant locked) {
		Grant grant = locked.grant();
		Decision decision = Policy.decide(Action.REVOKE_GRANT,
				new Facts.OfGrant(locked.standing(), grant.status() == GrantStatus.ENDED));
		if (decision.rule() == Rule.STATE) {
			return new Ending<>(Kind.CONFLICT, grant.id().value(), decision.because());
		}
		if (!decision.allowed()) {
			throw new Forbidden(decision.because());
		}
		return null;
	}

	private static Event revoked(Viewer viewer, Grant grant, String reason, Instant now) {
		return Event.of("io.meshgate.access.revoked", grant.id().value(),
				Map.of("subscription", grant.subscription().value(), "by", viewer.person().value(), "reason", reason),
				now);
	}

	/** How taking away ends. */
	enum Kind {

		REVOKED, CONFLICT

	}

}
