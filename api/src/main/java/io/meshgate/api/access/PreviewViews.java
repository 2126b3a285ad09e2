package io.meshgate.api.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import io.meshgate.api.policy.Breaches;
import io.meshgate.api.policy.PolicyViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.subscription.SubscriptionViews;
import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.PreviewedStage;
import io.meshgate.frontend.access.RequestOutcome;
import io.meshgate.frontend.access.RequestPreview;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.policy.FormQuestion;
import io.meshgate.frontend.policy.PolicyBreach;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.Outlook;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.subscription.Subscriptions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What would come of asking for access, as the contract shows it: of each outcome what
 * belongs to it, and nothing else.
 */
@Component
class PreviewViews {

	private final AccessRequests requests;

	private final Subscriptions subscriptions;

	PreviewViews(AccessRequests requests, Subscriptions subscriptions) {
		this.requests = requests;
		this.subscriptions = subscriptions;
	}

	static RequestPreview unread(List<InputProblem> problems) {
		return new RequestPreview(RequestOutcome.INVALID_INPUT, null, null, List.of(), problems, List.of(), List.of(),
				null, List.of(), List.of(), null, null);
	}

	RequestPreview preview(Viewer viewer, Asking asking, Outlook outlook, Prospect prospect) {
		Told told = new Told(asking, outlook);
		return switch (prospect) {
			case Prospect.NotRequestable(String because) -> told.of(RequestOutcome.NOT_REQUESTABLE, because, null);
			case Prospect.NothingThere(var _, String because) -> told.of(RequestOutcome.NOT_REQUESTABLE, because, null);
			case Prospect.AlreadyGranted(SubscriptionId id) -> told.with(null, subscription(viewer, id));
			case Prospect.AlreadyOpen(AccessRequestId id) -> told.with(request(viewer, id), null);
			case Prospect.AgainstPolicy(var breaches) ->
				told.against(Breaches.told(outlook.inForce(), breaches), List.of());
			case Prospect.Unanswered(var problems) -> told.against(List.of(), AnswerProblems.found(asking, problems));
			case Prospect.Ruled(var ruling) ->
				told.of(ruling.approves() ? RequestOutcome.APPROVED : RequestOutcome.REJECTED, null, ruling.rule());
			case Prospect.Routed _ -> told.of(RequestOutcome.IN_REVIEW, null, null);
		};
	}

	private AccessRequest request(Viewer viewer, AccessRequestId id) {
		return this.requests.load(viewer, List.of(id))
			.stream()
			.findFirst()
			.map(AccessViews.VIEWS::request)
			.orElseThrow(() -> new NotFound("access request"));
	}

	private Subscription subscription(Viewer viewer, SubscriptionId id) {
		return this.subscriptions.load(viewer, List.of(id))
			.stream()
			.findFirst()
			.map(SubscriptionViews.VIEWS::subscription)
			.orElseThrow(() -> new NotFound("subscription"));
	}

	/** What is told of any outcome. */
	private record Told(Asking asking, Outlook outlook) {

		RequestPreview of(RequestOutcome outcome, @Nullable String because, @Nullable String rule) {
			boolean inReview = outcome == RequestOutcome.IN_REVIEW;
			return new RequestPreview(outcome, because, rule, List.of(), List.of(), policies(), questions(), latest(),
					inReview ? people(this.outlook.approvers()) : List.of(), inReview ? stages() : List.of(), null,
					null);
		}

		RequestPreview with(@Nullable AccessRequest request, @Nullable Subscription subscription) {
			return new RequestPreview((request != null) ? RequestOutcome.ALREADY_OPEN : RequestOutcome.ALREADY_GRANTED,
					null, null, List.of(), List.of(), policies(), questions(), latest(), List.of(), List.of(), request,
					subscription);
		}

		RequestPreview against(List<PolicyBreach> breaches, List<InputProblem> problems) {
			return new RequestPreview(breaches.isEmpty() ? RequestOutcome.INVALID_INPUT : RequestOutcome.AGAINST_POLICY,
					null, null, breaches, problems, policies(), questions(), latest(), List.of(), List.of(), null,
					null);
		}

		private List<PreviewedStage> stages() {
			return this.outlook.stages()
				.stream()
				.map((each) -> new PreviewedStage(each.stage().key(), each.stage().quorum(), each.stage().skipped(),
						people(each.approvers())))
				.toList();
		}

		private static List<Person> people(List<io.meshgate.graph.person.Person> people) {
			return people.stream().map(PolicyViews.VIEWS::person).toList();
		}

		private List<io.meshgate.frontend.policy.AccessPolicyRevision> policies() {
			return this.outlook.inForce().policies().stream().map(PolicyViews.VIEWS::revision).toList();
		}

		private List<FormQuestion> questions() {
			return Objects
				.requireNonNullElse(this.outlook.inForce().terms().questions(),
						List.<io.meshgate.graph.policy.form.FormQuestion>of())
				.stream()
				.map(PolicyViews.VIEWS::question)
				.toList();
		}

		private OffsetDateTime latest() {
			Instant start = this.asking.wish(this.outlook.teams()).startsAt();
			return start.plus(this.outlook.inForce().longestGrant()).atOffset(ZoneOffset.UTC);
		}

	}

}
