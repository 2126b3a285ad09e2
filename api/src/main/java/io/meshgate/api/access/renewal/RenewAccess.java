package io.meshgate.api.access.renewal;

import java.util.UUID;

import io.meshgate.api.access.RequestAccess;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.renewal.Bond;
import io.meshgate.graph.access.renewal.Continuation;
import io.meshgate.graph.access.renewal.Renewing;
import io.meshgate.graph.access.review.ReviewPlan;
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

	private final ReviewPlan plan;

	private final Renewing renewing = new Renewing();

	RenewAccess(Changes changes, RequestAccess requestAccess, ReviewPlan plan) {
		this.changes = changes;
		this.requestAccess = requestAccess;
		this.plan = plan;
	}

	Ending<RequestAccess.Kind> ask(Viewer viewer, Continuation wanted, Operation operation) {
		AccessRequestId id = new AccessRequestId(UUID.randomUUID().toString());
		Continuation.Submission submission = new Continuation.Submission(operation.at(), this.plan);
		RequestAccess.ByRule byRule = RequestAccess.ByRule.anew();
		return this.changes.make(operation, RequestAccess.Kind.class, (transaction) -> {
			Bond bond = this.renewing.bond(transaction, viewer, wanted.subscription(), operation.at())
				.orElseThrow(() -> new NotFound("subscription"));
			return this.requestAccess.ask(new RequestAccess.Act(transaction, viewer,
					wanted.asked(id, viewer.person(), bond, submission), byRule));
		});
	}

}
