package io.meshgate.api.subscription;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.GrantChanges;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.LockedGrant;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for the product gives suspended access again before its time.
 */
@Component
class ResumeGrant {

	private final Changes changes;

	private final Grants grants = new Grants();

	private final GrantChanges grantChanges = new GrantChanges();

	ResumeGrant(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> resume(Viewer viewer, GrantSeen seen, GrantChange change, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedGrant locked = seen.hold(this.grants, transaction, viewer, operation);
			return seen.attempt(Action.SUSPEND_GRANT, locked, change)
				.unless(!locked.grant().isHeldBack(), "It waits for the other side's consent to the contract.")
				.then(() -> this.changes.tell(transaction,
						this.grantChanges.make(transaction, viewer, locked.grant(), change)));
		});
	}

}
