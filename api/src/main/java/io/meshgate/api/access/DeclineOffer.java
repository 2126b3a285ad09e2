package io.meshgate.api.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.offer.OfferReply;
import io.meshgate.graph.access.offer.Offers;
import io.meshgate.graph.access.review.Courses;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever made a request wants what they asked for, and not what is offered.
 */
@Component
class DeclineOffer {

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	private final Offers offers = new Offers();

	private final Courses courses = new Courses();

	DeclineOffer(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> decline(Viewer viewer, RequestSeen seen, @Nullable String comment, Operation operation) {
		OfferReply reply = new OfferReply(UUID.randomUUID().toString(), viewer.person(), false, comment,
				operation.at());
		return this.changes.make(operation, Moved.class, (transaction) -> {
			RequestSeen.Held held = seen.hold(this.verdicts, transaction, viewer, operation);
			Course course = held.request().course().take(new RequestMove.Plain(RequestTransition.DECLINE_OFFER));
			return held.attempt(Action.ANSWER_REQUEST, course).then(() -> decline(transaction, held, course, reply));
		});
	}

	private void decline(Transaction transaction, RequestSeen.Held held, Course course, OfferReply reply) {
		this.offers.reply(transaction, held.request(), reply);
		RequestTransition passed = this.courses.go(transaction, held.request(), course, reply.at()).getLast();
		Map<String, Object> more = new HashMap<>();
		Optional.ofNullable(reply.comment()).ifPresent((comment) -> more.put("comment", comment));
		this.changes.tell(transaction, held.event(passed, reply.by(), more, reply.at()));
	}

}
