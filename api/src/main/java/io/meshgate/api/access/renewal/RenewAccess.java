package io.meshgate.api.access.renewal;

import java.util.UUID;

import io.meshgate.api.access.RequestAccess;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.renewal.Bond;
import io.meshgate.graph.access.renewal.Continuation;
import io.meshgate.graph.access.renewal.Renewing;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Somebody who has access asks that it go on, or be for something else. It is asked as
 * any access is, and as long as nobody says yes there is what there was.
 */
@Component
class RenewAccess {

	private final Changes changes;

	private final RequestAccess requestAccess;

	private final Renewing renewing = new Renewing();

	RenewAccess(Changes changes, RequestAccess requestAccess) {
		this.changes = changes;
		this.requestAccess = requestAccess;
	}

	Ending<RequestAccess.Kind> ask(Viewer viewer, Continuation wanted, Operation operation) {
		AccessRequestId id = new AccessRequestId(UUID.randomUUID().toString());
		Continuation.When when = new Continuation.When(operation.at(), RequestAccess.TIME_TO_DECIDE);
		return this.changes.make(operation, RequestAccess.Kind.class, (transaction) -> {
			Bond bond = this.renewing.bond(transaction, viewer, wanted.subscription(), operation.at())
				.orElseThrow(() -> new NotFound("subscription"));
			return this.requestAccess.ask(transaction, viewer, wanted.asked(id, viewer.person(), bond, when));
		});
	}

}
