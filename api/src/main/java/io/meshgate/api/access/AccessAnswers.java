package io.meshgate.api.access;

import java.util.List;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.policy.Breaches;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.subscription.SubscriptionViews;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.AnswerQuestionPayload;
import io.meshgate.frontend.access.AskQuestionPayload;
import io.meshgate.frontend.access.DecideAccessRequestPayload;
import io.meshgate.frontend.access.RequestAccessPayload;
import io.meshgate.frontend.access.WithdrawAccessRequestPayload;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.Ports;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.subscription.Subscriptions;
import org.springframework.stereotype.Component;

/**
 * How changes to requests are answered: with what they are about, as it stands now.
 */
@Component
class AccessAnswers {

	private final AccessRequests requests;

	private final Subscriptions subscriptions;

	private final Ports ports;

	private final Breaches breaches;

	AccessAnswers(AccessRequests requests, Subscriptions subscriptions, Ports ports, Breaches breaches) {
		this.requests = requests;
		this.subscriptions = subscriptions;
		this.ports = ports;
		this.breaches = breaches;
	}

	/** Told to those alone who see the port, also when it is answered again. */
	RequestAccessPayload asked(Viewer viewer, OutputPortId port, Ending<RequestAccess.Kind> ending) {
		return switch (ending.kind()) {
			case SUBMITTED -> new RequestAccessPayload.AccessRequestSubmitted(request(viewer, ending));
			case ALREADY_OPEN -> new RequestAccessPayload.AccessRequestAlreadyOpen(request(viewer, ending));
			case ALREADY_GRANTED -> new RequestAccessPayload.AccessAlreadyGranted(subscription(viewer, ending));
			case CONFLICT -> throw new IllegalStateException("New access is about none that runs");
			case NOT_REQUESTABLE -> {
				mustSee(viewer, port);
				yield new RequestAccessPayload.AccessNotRequestable(ending.reason());
			}
			case AGAINST_POLICY -> {
				mustSee(viewer, port);
				yield new RequestAccessPayload.AccessAgainstPolicy(this.breaches.told(viewer, ending));
			}
			case UNANSWERED -> {
				mustSee(viewer, port);
				yield new RequestAccessPayload.InvalidInput(AnswerProblems.told(ending));
			}
		};
	}

	/** Told to those alone who see the request, also when it is answered again. */
	DecideAccessRequestPayload decided(Viewer viewer, RequestSeen seen, Ending<DecideAccessRequest.Kind> ending) {
		return switch (ending.kind()) {
			case DONE -> new DecideAccessRequestPayload.AccessRequestDecided(request(viewer, ending));
			case CONFLICT ->
				new DecideAccessRequestPayload.AccessRequestConflict(request(viewer, ending), ending.reason());
			case AGAINST_POLICY -> {
				request(viewer, seen.id());
				yield new DecideAccessRequestPayload.AccessAgainstPolicy(this.breaches.told(viewer, ending));
			}
		};
	}

	AskQuestionPayload questioned(Viewer viewer, Ending<Moved> ending) {
		AccessRequest request = request(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new AskQuestionPayload.QuestionAsked(request);
			case CONFLICT -> new AskQuestionPayload.AccessRequestConflict(request, ending.reason());
		};
	}

	/** Told to those alone who see the request, also when it is answered again. */
	AnswerQuestionPayload answered(Viewer viewer, RequestSeen seen, Ending<AnswerQuestion.Kind> ending) {
		return switch (ending.kind()) {
			case DONE -> new AnswerQuestionPayload.QuestionAnswered(request(viewer, ending));
			case CONFLICT -> new AnswerQuestionPayload.AccessRequestConflict(request(viewer, ending), ending.reason());
			case AGAINST_POLICY -> {
				request(viewer, seen.id());
				yield new AnswerQuestionPayload.AccessAgainstPolicy(this.breaches.told(viewer, ending));
			}
		};
	}

	WithdrawAccessRequestPayload withdrawn(Viewer viewer, Ending<Moved> ending) {
		AccessRequest request = request(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new WithdrawAccessRequestPayload.AccessRequestWithdrawn(request);
			case CONFLICT -> new WithdrawAccessRequestPayload.AccessRequestConflict(request, ending.reason());
		};
	}

	void mustSee(Viewer viewer, OutputPortId port) {
		if (this.ports.load(viewer, List.of(port)).isEmpty()) {
			throw new NotFound("output port");
		}
	}

	AccessRequest request(Viewer viewer, Ending<?> ending) {
		return request(viewer, new AccessRequestId(ending.subject()));
	}

	AccessRequest request(Viewer viewer, AccessRequestId id) {
		return this.requests.load(viewer, List.of(id))
			.stream()
			.findFirst()
			.map(AccessViews.VIEWS::request)
			.orElseThrow(() -> new NotFound("access request"));
	}

	Subscription subscription(Viewer viewer, Ending<?> ending) {
		return this.subscriptions.load(viewer, List.of(new SubscriptionId(ending.subject())))
			.stream()
			.findFirst()
			.map(SubscriptionViews.VIEWS::subscription)
			.orElseThrow(() -> new NotFound("subscription"));
	}

}
