package io.meshgate.api.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.emergency.Emergencies;
import io.meshgate.graph.access.emergency.EmergencyVerdict;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.GrantChanges;
import io.meshgate.graph.subscription.transition.GrantTransition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever could have decided says whether it was an emergency, once. Where it was none
 * the access ends that was taken, if it has not ended yet.
 */
@Component
class ReviewEmergencyAccess {

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	private final Emergencies emergencies = new Emergencies();

	private final GrantChanges grantChanges = new GrantChanges();

	ReviewEmergencyAccess(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> review(Viewer viewer, Opinion opinion, Operation operation) {
		String id = UUID.randomUUID().toString();
		GrantChange end = GrantChange.of(GrantTransition.REVOKE, opinion.comment(), operation.at());
		return this.changes.make(operation, Moved.class, (transaction) -> {
			RequestSeen.Held held = opinion.seen().hold(this.verdicts, transaction, viewer, operation);
			return held.reviewing().then(() -> {
				PersonId giver = held.giver(Action.REVIEW_EMERGENCY).orElse(null);
				Emergencies.NewReview review = new Emergencies.NewReview(id, opinion.verdict(), opinion.comment(),
						giver, operation.at());
				this.emergencies.review(transaction, held.request().id(), viewer.person(), review);
				List<Event> told = new ArrayList<>(List.of(reviewed(held.request(), viewer, review)));
				if (opinion.verdict() == EmergencyVerdict.UNJUSTIFIED) {
					told.addAll(this.grantChanges.endGrantOf(transaction, viewer, held.request().id(), end));
				}
				this.changes.tell(transaction, told.toArray(Event[]::new));
			});
		});
	}

	private static Event reviewed(LockedRequest request, Viewer viewer, Emergencies.NewReview review) {
		Map<String, Object> data = new HashMap<>(Map.of("subscription", request.subscription().value(), "outputPort",
				request.outputPort().value(), "by", viewer.person().value(), "verdict", review.verdict().name()));
		if (review.comment() != null) {
			data.put("comment", review.comment());
		}
		if (review.onBehalfOf() != null) {
			data.put("onBehalfOf", review.onBehalfOf().value());
		}
		return Event.of(EventType.ACCESS_REVIEWED, request.id().value(), data, review.at());
	}

	/**
	 * What somebody thinks of it.
	 *
	 * @param seen of which request
	 * @param verdict which way
	 * @param comment why; null where that is not said
	 */
	record Opinion(RequestSeen seen, EmergencyVerdict verdict, @Nullable String comment) {
	}

}
