package io.meshgate.api.subscription;

import java.time.Instant;
import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
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
import io.meshgate.graph.subscription.transition.GrantTransition;
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

	Ending<Moved> revoke(Viewer viewer, GrantId id, String reason, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedGrant locked = this.grants.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("grant"));
			Grant grant = locked.grant();
			return Attempt.on(id)
				.ifAllowed(Action.REVOKE_GRANT,
						new Facts.OfGrant(locked.standing(), grant.status() == GrantStatus.ENDED))
				.then(() -> {
					this.grants.revoke(transaction, grant, reason, operation.at());
					this.changes.tell(transaction, revoked(viewer, grant, reason, operation.at()));
				});
		});
	}

	private static Event revoked(Viewer viewer, Grant grant, String reason, Instant now) {
		return Event.of(GrantTransition.REVOKE.told(), grant.id().value(),
				Map.of("subscription", grant.subscription().value(), "by", viewer.person().value(), "reason", reason),
				now);
	}

}
