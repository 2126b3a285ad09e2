package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.meshgate.api.policy.Breaches;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asked;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.emergency.Emergencies;
import io.meshgate.graph.access.emergency.Unreviewed;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.SubscriptionId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Somebody takes access before anybody has decided, where the policies let them: at once,
 * for a short time, and only where there is somebody who reviews it afterwards. What is
 * open on the subscription stays so.
 */
@Component
class TakeEmergencyAccess {

	private final Changes changes;

	private final Requesting requesting = new Requesting();

	private final Judging judging = new Judging();

	private final Emergencies emergencies = new Emergencies();

	private final Grants grants = new Grants();

	private final ReviewPlan plan;

	private final Duration timeToReview;

	TakeEmergencyAccess(Changes changes, ReviewPlan plan,
			@Value("${meshgate.access.time-to-review:P2D}") Duration timeToReview) {
		this.changes = changes;
		this.plan = plan;
		this.timeToReview = timeToReview;
	}

	Ending<Kind> take(Viewer viewer, EmergencyWanted wanted, Operation operation) {
		Asking asking = new Asking(new AccessRequestId(UUID.randomUUID().toString()),
				new SubscriptionId(UUID.randomUUID().toString()), viewer.person(), wanted.port(), wanted.consumer(),
				wanted.reason(), null, wanted.endsAt(), List.of(), operation.at(), this.plan,
				AccessRequestKind.EMERGENCY);
		RequestAccess.ByRule byRule = RequestAccess.ByRule.anew();
		return this.changes.make(operation, Kind.class,
				(transaction) -> take(new RequestAccess.Act(transaction, viewer, asking, byRule)));
	}

	private Ending<Kind> take(RequestAccess.Act act) {
		this.requesting.secure(act.transaction(), act.asking());
		Asked asked = this.requesting.facts(act.transaction(), act.asking())
			.orElseThrow(() -> new NotFound("output port"));
		if (!asked.consumerFound()) {
			throw new NotFound("consumer");
		}
		return Prospect.of(asked).map((prospect) -> notRequestable(act, prospect)).orElseGet(() -> hold(act));
	}

	private static Ending<Kind> notRequestable(RequestAccess.Act act, Prospect prospect) {
		return switch (prospect) {
			case Prospect.NotRequestable(String because) ->
				new Ending<>(Kind.NOT_REQUESTABLE, act.asking().port().value(), because);
			case Prospect.AlreadyGranted _, Prospect.AlreadyOpen _, Prospect.NothingThere _, Prospect.AgainstPolicy _,
					Prospect.Unanswered _, Prospect.Ruled _, Prospect.Routed _ ->
				throw new IllegalStateException("Not known of the port alone");
		};
	}

	private Ending<Kind> hold(RequestAccess.Act act) {
		HeldSubscription held = this.requesting.hold(act.transaction(), act.asking());
		if (held.granted()) {
			return Ending.of(Kind.ALREADY_GRANTED, held.id().value());
		}
		Optional<Unreviewed> unreviewed = this.emergencies.unreviewed(act.transaction(), held.id());
		if (unreviewed.isPresent()) {
			return new Ending<>(Kind.UNREVIEWED, unreviewed.get().request().value(),
					unreviewed.get().reviewed() ? "It was found that the last time was no emergency."
							: "Nobody has reviewed yet what was taken the last time.");
		}
		Ending<Kind> ending = judge(act, held);
		if (ending.kind() != Kind.TAKEN) {
			this.requesting.letGo(act.transaction(), held);
		}
		return ending;
	}

	private Ending<Kind> judge(RequestAccess.Act act, HeldSubscription held) {
		List<PersonId> approvers = this.requesting.approvers(act.transaction(), act.viewer(), held);
		TermsInForce inForce = this.judging.secure(act.transaction(), act.asking().port());
		Optional<Duration> longest = inForce.longestEmergency();
		if (longest.isEmpty()) {
			return new Ending<>(Kind.NOT_REQUESTABLE, act.asking().port().value(),
					"No policy lets access to it be taken in an emergency.");
		}
		Instant at = act.asking().submittedAt();
		Instant end = Optional.ofNullable(act.asking().endsAt()).orElseGet(() -> at.plus(longest.get()));
		Asking complete = act.asking().of(act.asking().purpose(), null, end);
		List<PolicyBreach> breaches = inForce
			.againstEmergency(complete.wish(this.judging.teams(act.transaction(), held.id())));
		if (!breaches.isEmpty()) {
			return Breaches.ending(Kind.AGAINST_POLICY, breaches);
		}
		return approvers.isEmpty()
				? new Ending<>(Kind.NOT_REQUESTABLE, act.asking().port().value(),
						"Nobody but the side that takes it could review it.")
				: give(act.of(complete), held.id(), inForce, approvers);
	}

	private Ending<Kind> give(RequestAccess.Act act, SubscriptionId subscription, TermsInForce inForce,
			List<PersonId> approvers) {
		Asking asking = act.asking();
		RequestTransition passed = this.emergencies.take(act.transaction(), asking, subscription,
				new Emergencies.Taking(act.byRule().decision(), approvers, this.timeToReview));
		this.judging.record(act.transaction(), asking.id(), inForce);
		GrantId grant = act.byRule().grant();
		this.grants.add(act.transaction(), subscription, asking.id().value(),
				new Grants.NewGrant(grant, asking.submittedAt(), asking.endsAt()));
		this.changes.tell(act.transaction(), Making.submitted(asking, subscription),
				taken(asking, subscription, passed));
		return Ending.of(Kind.TAKEN, asking.id().value());
	}

	private static Event taken(Asking asking, SubscriptionId subscription, RequestTransition passed) {
		Map<String, Object> data = new HashMap<>(Map.of("subscription", subscription.value(), "outputPort",
				asking.port().value(), "by", asking.requester().value(), "kind", asking.kind().name()));
		Optional.ofNullable(asking.endsAt()).ifPresent((end) -> data.put("until", end.toString()));
		return Event.of(passed.told(), asking.id().value(), data, asking.submittedAt());
	}

	/** How taking access ends. */
	enum Kind {

		/** There is access. */
		TAKEN,
		/** It was taken before, and that was not found to be justified. */
		UNREVIEWED,
		/** There is access already, or will be. */
		ALREADY_GRANTED,
		/** It cannot be taken now, or not on behalf of this consumer. */
		NOT_REQUESTABLE,
		/** The policies in force do not let it happen. */
		AGAINST_POLICY

	}

}
