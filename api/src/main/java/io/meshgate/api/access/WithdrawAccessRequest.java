package io.meshgate.api.access;

import java.time.Instant;
import java.util.Map;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.review.Courses;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever made a request takes it back, as long as nobody has decided.
 */
@Component
class WithdrawAccessRequest {

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	private final Courses courses = new Courses();

	WithdrawAccessRequest(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> withdraw(Viewer viewer, RequestSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			RequestSeen.Held held = seen.hold(this.verdicts, transaction, viewer, operation);
			return attempt(held).then(() -> withdraw(transaction, held.request(), operation.at()));
		});
	}

	/**
	 * Whether it can be, and is for this person to do.
	 */
	static Attempt attempt(RequestSeen.Held held) {
		return held.attempt(Action.WITHDRAW_REQUEST, course(held.request()));
	}

	/**
	 * Takes it back, under the lock.
	 */
	void withdraw(Transaction transaction, LockedRequest request, Instant now) {
		tell(transaction, request, this.courses.go(transaction, request, course(request), now).getLast(), now);
	}

	private static Course course(LockedRequest request) {
		return request.course().take(new RequestMove.Plain(RequestTransition.WITHDRAW));
	}

	private void tell(Transaction transaction, LockedRequest request, RequestTransition passed, Instant now) {
		Map<String, Object> data = Map.of("subscription", request.subscription().value(), "outputPort",
				request.outputPort().value());
		this.changes.tell(transaction, Event.of(passed.told(), request.id().value(), data, now));
	}

}
