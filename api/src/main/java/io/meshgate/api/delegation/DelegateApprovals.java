package io.meshgate.api.delegation;

import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.delegation.Delegate;
import io.meshgate.graph.delegation.Delegating;
import io.meshgate.graph.delegation.DelegationId;
import io.meshgate.graph.delegation.NewDelegation;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Somebody lets somebody else decide in their place. Everybody may: what they may not
 * decide themselves nobody decides by it.
 */
@Component
class DelegateApprovals {

	private final Changes changes;

	private final Delegating delegating = new Delegating();

	DelegateApprovals(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> delegate(Viewer viewer, NewDelegation delegation, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> delegate(transaction, viewer, delegation));
	}

	private Ending<Moved> delegate(Transaction transaction, Viewer viewer, NewDelegation delegation) {
		Delegate delegate = this.delegating.secure(transaction, viewer, delegation)
			.orElseThrow(() -> new NotFound("active person"));
		Optional<DelegationId> overlapping = Optional.ofNullable(delegate.overlapping()).map(DelegationId::new);
		return Attempt.on(overlapping.orElse(delegation.id()))
			.unless(delegate.self(), "Nobody decides in their own place.")
			.unless(overlapping.isPresent(), delegate.name() + " decides in your place then already.")
			.then(() -> {
				this.delegating.give(transaction, viewer, delegate, delegation);
				this.changes.tell(transaction, Event.of(EventType.DELEGATION_GIVEN, delegation.id().value(),
						Map.of("delegate", delegate.person().value(), "startsAt", delegation.startsAt().toString(),
								"endsAt", delegation.endsAt().toString(), "by", viewer.person().value()),
						delegation.givenAt()));
			});
	}

}
