package io.meshgate.api.access;

import java.time.Instant;
import java.util.Map;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.auth.Rule;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;
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

	Ending<Kind> withdraw(Viewer viewer, AccessRequestId id, @Nullable Integer expectedVersion, Operation operation) {
		return this.changes.make(operation, Kind.class, (transaction) -> {
			LockedRequest request = this.verdicts.lock(transaction, viewer, id, operation.at())
				.orElseThrow(() -> new NotFound("access request"));
			return withdraw(transaction, request, expectedVersion, operation.at());
		});
	}

	private Ending<Kind> withdraw(Transaction transaction, LockedRequest request, @Nullable Integer expectedVersion,
			Instant now) {
		Decision decision = Policy.decide(Action.WITHDRAW_REQUEST, new Facts.OfRequest(request.ties().standing(),
				request.ties().requester(), request.ties().consumerSide(), request.status().isOpen()));
		if (decision.rule() == Rule.STATE) {
			return new Ending<>(Kind.CONFLICT, request.id().value(), decision.because());
		}
		if (!decision.allowed()) {
			throw new Forbidden(decision.because());
		}
		if (expectedVersion != null && expectedVersion != request.version()) {
			return new Ending<>(Kind.CONFLICT, request.id().value(), "The request has changed since you looked at it.");
		}
		this.verdicts.end(transaction, request, AccessRequestStatus.WITHDRAWN, now);
		this.changes.tell(transaction, Event.of("io.meshgate.access.withdrawn", request.id().value(),
				Map.of("subscription", request.subscription().value(), "outputPort", request.outputPort().value()),
				now));
		return Ending.of(Kind.WITHDRAWN, request.id().value());
	}

	/** How taking back ends. */
	enum Kind {

		WITHDRAWN, CONFLICT

	}

}
