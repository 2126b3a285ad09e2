package io.meshgate.api.subscription;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.Grant;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.GrantChanges;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.LockedGrant;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for the product holds access back for a time.
 */
@Component
class SuspendGrant {

	private final Changes changes;

	private final Grants grants = new Grants();

	private final GrantChanges grantChanges = new GrantChanges();

	SuspendGrant(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> suspend(Viewer viewer, GrantSeen seen, GrantChange change, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedGrant locked = seen.hold(this.grants, transaction, viewer, operation);
			return seen.attempt(Action.SUSPEND_GRANT, locked, change)
				.unless(outlasts(change, locked.grant()), "The access ends before then.")
				.then(() -> this.changes.tell(transaction,
						this.grantChanges.make(transaction, viewer, locked.grant(), change)));
		});
	}

	private static boolean outlasts(GrantChange suspension, Grant grant) {
		return suspension.until() != null && grant.validUntil() != null
				&& suspension.until().isAfter(grant.validUntil());
	}

}
