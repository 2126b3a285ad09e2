package io.meshgate.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.subscription.SubscriptionViews;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.DecideAccessRequestPayload;
import io.meshgate.frontend.access.RequestAccessPayload;
import io.meshgate.frontend.access.WithdrawAccessRequestPayload;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.subscription.Subscriptions;
import org.springframework.stereotype.Component;

/**
 * How changes to requests are answered: with what they are about, as it stands now.
 */
@Component
class AccessAnswers {

	private final Changes changes;

	private final AccessRequests requests;

	private final Subscriptions subscriptions;

	AccessAnswers(Changes changes, AccessRequests requests, Subscriptions subscriptions) {
		this.changes = changes;
		this.requests = requests;
		this.subscriptions = subscriptions;
	}

	Instant now() {
		return this.changes.now();
	}

	RequestAccessPayload asked(Viewer viewer, Ending<RequestAccess.Kind> ending) {
		return switch (ending.kind()) {
			case SUBMITTED -> new RequestAccessPayload.AccessRequestSubmitted(request(viewer, ending));
			case ALREADY_OPEN -> new RequestAccessPayload.AccessRequestAlreadyOpen(request(viewer, ending));
			case ALREADY_GRANTED -> new RequestAccessPayload.AccessAlreadyGranted(subscription(viewer, ending));
			case NOT_REQUESTABLE -> new RequestAccessPayload.AccessNotRequestable(because(ending));
		};
	}

	DecideAccessRequestPayload decided(Viewer viewer, Ending<DecideAccessRequest.Kind> ending) {
		AccessRequest request = request(viewer, ending);
		return switch (ending.kind()) {
			case DECIDED -> new DecideAccessRequestPayload.AccessRequestDecided(request);
			case CONFLICT -> new DecideAccessRequestPayload.AccessRequestConflict(request, because(ending));
		};
	}

	WithdrawAccessRequestPayload withdrawn(Viewer viewer, Ending<WithdrawAccessRequest.Kind> ending) {
		AccessRequest request = request(viewer, ending);
		return switch (ending.kind()) {
			case WITHDRAWN -> new WithdrawAccessRequestPayload.AccessRequestWithdrawn(request);
			case CONFLICT -> new WithdrawAccessRequestPayload.AccessRequestConflict(request, because(ending));
		};
	}

	private AccessRequest request(Viewer viewer, Ending<?> ending) {
		return this.requests.load(viewer, List.of(new AccessRequestId(ending.subject())))
			.stream()
			.findFirst()
			.map(AccessViews.VIEWS::request)
			.orElseThrow(() -> new NotFound("access request"));
	}

	private Subscription subscription(Viewer viewer, Ending<?> ending) {
		return this.subscriptions.load(viewer, List.of(new SubscriptionId(ending.subject())))
			.stream()
			.findFirst()
			.map(SubscriptionViews.VIEWS::subscription)
			.orElseThrow(() -> new NotFound("subscription"));
	}

	private static String because(Ending<?> ending) {
		return Objects.requireNonNull(ending.because());
	}

}
