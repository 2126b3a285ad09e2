package io.meshgate.api.account;

import java.util.Map;
import java.util.Set;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.graph.account.GivenPorts;
import io.meshgate.graph.account.LockedServiceAccount;
import io.meshgate.graph.account.Registering;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Content;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;

import org.springframework.stereotype.Component;

/**
 * An administrator says anew what a program may do.
 */
@Component
class ChangeServiceAccount {

	private final Changes changes;

	private final Registering registering = new Registering();

	ChangeServiceAccount(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> change(Viewer viewer, AccountSeen seen, Registering.Change change, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedServiceAccount account = this.registering.lock(transaction, viewer, seen.id())
				.orElseThrow(() -> new NotFound("service account"));
			Set<OutputPortId> given = (change.outputPorts() != null) ? change.outputPorts() : Set.of();
			GivenPorts.Found ports = GivenPorts.lock(transaction, account.id(), given);
			return Attempt.on(account.id())
				.ifAllowed(Action.EDIT, AccountViews.FACTS)
				.ifUnchanged("service account", seen.revision(), account.revision())
				.unless(!ports.taken().isEmpty(), AccountForm.taken(ports))
				.then(() -> {
					if (!ports.all()) {
						throw new NotFound("output port");
					}
					if (Content.SERVICE_ACCOUNT.changes(transaction, account.id(),
							() -> this.registering.change(transaction, account, change))) {
						this.changes.tell(transaction, Event.of(EventType.SERVICE_ACCOUNT_CHANGED, account.id().value(),
								Map.of("by", viewer.person().value()), operation.at()));
					}
				});
		});
	}

}
