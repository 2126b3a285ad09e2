package io.meshgate.api.subscription;

import java.util.List;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.Consents;
import io.meshgate.graph.subscription.LockedConsent;
import io.meshgate.graph.subscription.SubscriptionId;
import org.springframework.stereotype.Component;

/**
 * Whoever belongs to the side that has access consents to what the contract is by now.
 */
@Component
class ConsentToContract {

	private final Changes changes;

	ConsentToContract(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> consent(Viewer viewer, SubscriptionId subscription, Consents.Consent consent, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedConsent locked = Consents.lock(transaction, viewer, subscription, operation.at())
				.orElseThrow(() -> new NotFound("subscription"));
			return Attempt.on(subscription)
				.ifAllowed(Action.RELINQUISH_GRANT,
						new Facts.OfGrant(locked.standing(), locked.consumerSide(), locked.status()))
				.unless(!locked.awaited(), "Nothing waits for consent.")
				.then(Moved.CONFLICT, () -> give(transaction, viewer, subscription, consent));
		});
	}

	private Ending<Moved> give(Transaction transaction, Viewer viewer, SubscriptionId subscription,
			Consents.Consent consent) {
		List<Event> events = Consents.give(transaction, viewer, subscription, consent);
		this.changes.tell(transaction, events.toArray(Event[]::new));
		return Ending.of(Moved.DONE, events.getFirst().subject());
	}

}
