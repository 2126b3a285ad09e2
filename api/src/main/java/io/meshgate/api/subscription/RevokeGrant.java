package io.meshgate.api.subscription;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.GrantChanges;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.LockedGrant;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for the product takes access away, for good: a new request is needed to
 * get it back.
 */
@Component
class RevokeGrant {

	private final Changes changes;

	private final Grants grants = new Grants();

	private final GrantChanges grantChanges = new GrantChanges();

	RevokeGrant(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> revoke(Viewer viewer, GrantSeen seen, GrantChange change, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedGrant locked = seen.hold(this.grants, transaction, viewer, operation);
			return seen.attempt(Action.REVOKE_GRANT, locked, change)
				.unless(seen.isOtherThanPreviewed(transaction, viewer, operation),
						"What would break has changed since you looked at it.")
				.then(() -> this.changes.tell(transaction,
						this.grantChanges.end(transaction, viewer, locked.grant(), change).toArray(Event[]::new)));
		});
	}

}
