package io.meshgate.api.access.renewal;

import java.util.List;

import io.meshgate.api.access.AccessViews;
import io.meshgate.api.access.AnswerProblems;
import io.meshgate.api.access.RequestAccess;
import io.meshgate.api.policy.Breaches;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.subscription.SubscriptionViews;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.ChangeAccessPayload;
import io.meshgate.frontend.access.RenewAccessPayload;
import io.meshgate.frontend.policy.PolicyBreach;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.access.renewal.Continuation;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.Subscriptions;
import org.springframework.stereotype.Component;

/**
 * How asking that access go on or change is answered: with what it is about, as it stands
 * now, and to those alone who see the subscription, also when it is answered again.
 */
@Component
class RenewalAnswers {

	private final AccessRequests requests;

	private final Subscriptions subscriptions;

	private final Breaches breaches;

	RenewalAnswers(AccessRequests requests, Subscriptions subscriptions, Breaches breaches) {
		this.requests = requests;
		this.subscriptions = subscriptions;
		this.breaches = breaches;
	}

	RenewAccessPayload renewed(Viewer viewer, Continuation wanted, Ending<RequestAccess.Kind> ending) {
		Told told = new Told(viewer, subscription(viewer, wanted), ending);
		return switch (ending.kind()) {
			case SUBMITTED -> new RenewAccessPayload.AccessRequestSubmitted(request(told));
			case ALREADY_OPEN -> new RenewAccessPayload.AccessRequestAlreadyOpen(request(told));
			case ALREADY_GRANTED -> throw told.isOfNewAccess();
			case CONFLICT -> new RenewAccessPayload.SubscriptionConflict(told.subscription(), ending.reason());
			case NOT_REQUESTABLE -> new RenewAccessPayload.AccessNotRequestable(ending.reason());
			case AGAINST_POLICY -> new RenewAccessPayload.AccessAgainstPolicy(breaches(told));
			case UNANSWERED -> new RenewAccessPayload.InvalidInput(AnswerProblems.told(ending));
		};
	}

	ChangeAccessPayload changed(Viewer viewer, Continuation wanted, Ending<RequestAccess.Kind> ending) {
		Told told = new Told(viewer, subscription(viewer, wanted), ending);
		return switch (ending.kind()) {
			case SUBMITTED -> new ChangeAccessPayload.AccessRequestSubmitted(request(told));
			case ALREADY_OPEN -> new ChangeAccessPayload.AccessRequestAlreadyOpen(request(told));
			case ALREADY_GRANTED -> throw told.isOfNewAccess();
			case CONFLICT -> new ChangeAccessPayload.SubscriptionConflict(told.subscription(), ending.reason());
			case NOT_REQUESTABLE -> new ChangeAccessPayload.AccessNotRequestable(ending.reason());
			case AGAINST_POLICY -> new ChangeAccessPayload.AccessAgainstPolicy(breaches(told));
			case UNANSWERED -> new ChangeAccessPayload.InvalidInput(AnswerProblems.told(ending));
		};
	}

	private List<PolicyBreach> breaches(Told told) {
		return this.breaches.told(told.viewer(), told.ending());
	}

	private AccessRequest request(Told told) {
		return this.requests.load(told.viewer(), List.of(new AccessRequestId(told.ending().subject())))
			.stream()
			.findFirst()
			.map(AccessViews.VIEWS::request)
			.orElseThrow(() -> new NotFound("access request"));
	}

	private Subscription subscription(Viewer viewer, Continuation wanted) {
		return this.subscriptions.load(viewer, List.of(wanted.subscription()))
			.stream()
			.findFirst()
			.map(SubscriptionViews.VIEWS::subscription)
			.orElseThrow(() -> new NotFound("subscription"));
	}

	/** How it ended, and to whom and of what that is told. */
	private record Told(Viewer viewer, Subscription subscription, Ending<RequestAccess.Kind> ending) {

		IllegalStateException isOfNewAccess() {
			return new IllegalStateException("Only who asks for new access is told that there is some");
		}

	}

}
