package io.meshgate.api.delegation;

import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.delegation.Delegating;
import io.meshgate.graph.delegation.DelegationId;
import io.meshgate.graph.delegation.DelegationStatus;
import io.meshgate.graph.delegation.LockedDelegation;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever let somebody decide in their place, or an administrator, ends that before its
 * time. Whoever decides by it has it locked, and does so before or not at all.
 */
@Component
class EndDelegation {

	private final Changes changes;

	private final Delegating delegating = new Delegating();

	EndDelegation(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> end(Viewer viewer, DelegationId id, Delegating.End end, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedDelegation delegation = this.delegating.lock(transaction, viewer, id, end.at())
				.orElseThrow(() -> new NotFound("delegation"));
			return Attempt.on(id)
				.ifAllowed(Action.EDIT,
						new Facts.OfDelegation(delegation.standing(), delegation.status() == DelegationStatus.ENDED))
				.then(() -> {
					this.delegating.end(transaction, viewer, delegation, end);
					this.changes.tell(transaction,
							Event.of(
									EventType.DELEGATION_ENDED, id.value(), Map.of("giver", delegation.giver().value(),
											"delegate", delegation.delegate().value(), "by", viewer.person().value()),
									end.at()));
				});
		});
	}

}
