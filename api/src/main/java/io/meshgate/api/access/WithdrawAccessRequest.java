package io.meshgate.api.access;

import java.util.Map;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever made a request takes it back, as long as nobody has decided.
 */
@Component
class WithdrawAccessRequest {

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	WithdrawAccessRequest(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> withdraw(Viewer viewer, RequestSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			RequestSeen.Held held = seen.hold(this.verdicts, transaction, viewer, operation);
			return held.attempt(Action.WITHDRAW_REQUEST).then(() -> withdraw(transaction, held.request(), operation));
		});
	}

	private void withdraw(Transaction transaction, LockedRequest request, Operation operation) {
		this.verdicts.end(transaction, request, AccessRequestStatus.WITHDRAWN, operation.at());
		this.changes.tell(transaction,
				Event.of(
						EventType.ACCESS_WITHDRAWN, request.id().value(), Map.of("subscription",
								request.subscription().value(), "outputPort", request.outputPort().value()),
						operation.at()));
	}

}
