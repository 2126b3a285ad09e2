package io.meshgate.api.account;

import java.util.Map;
import java.util.Set;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.account.GivenPorts;
import io.meshgate.graph.account.NewServiceAccount;
import io.meshgate.graph.account.Registering;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * An administrator makes a program known before it signs in. Whoever has signed in stays
 * the person they are.
 */
@Component
class RegisterServiceAccount {

	private final Changes changes;

	private final Registering registering = new Registering();

	RegisterServiceAccount(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> register(Viewer viewer, NewServiceAccount account, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.FIRST_SIGHTS.join(transaction);
			Registering.Obstacles obstacles = this.registering.obstacles(transaction, viewer, account)
				.orElseThrow(() -> new NotFound("active person"));
			GivenPorts.Found ports = GivenPorts.lock(transaction, account.id(),
					obstacles.administers() ? account.outputPorts() : Set.of());
			return Attempt.on(account.id())
				.ifAllowed(Action.EDIT, new Facts.OfPlatform(obstacles.administers()))
				.unless(obstacles.key(), "Another service account has this key.")
				.unless(obstacles.identity(), "Somebody signs in as that already.")
				.unless(!ports.taken().isEmpty(), AccountForm.taken(ports))
				.then(() -> {
					if (!ports.all()) {
						throw new NotFound("output port");
					}
					this.registering.register(transaction, account);
					this.changes.tell(transaction, Event.of(EventType.SERVICE_ACCOUNT_REGISTERED, account.id().value(),
							Map.of("key", account.key(), "by", viewer.person().value()), operation.at()));
				});
		});
	}

}
