package io.meshgate.api.access;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.meshgate.api.policy.Breaches;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.asking.Asked;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.clock.Lapses;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessTerm;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.subscription.SubscriptionId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Somebody asks for access on behalf of a consumer they belong to. One request is open at
 * a time on each subscription, and there is always somebody who can decide it.
 */
@Component
class RequestAccess {

	private final Changes changes;

	private final Requesting requesting = new Requesting();

	private final Judging judging = new Judging();

	private final ReviewPlan plan;

	private final Lapses lapses = new Lapses();

	RequestAccess(Changes changes, @Value("${meshgate.access.time-to-decide:P7D}") Duration timeToDecide,
			@Value("${meshgate.access.time-to-live:P30D}") Duration timeToLive) {
		this.changes = changes;
		this.plan = ReviewPlan.ofOwners(timeToDecide, timeToLive);
	}

	Ending<Kind> ask(Viewer viewer, AccessWanted wanted, Operation operation) {
		Asking asking = new Asking(new AccessRequestId(UUID.randomUUID().toString()),
				new SubscriptionId(UUID.randomUUID().toString()), viewer.person(), wanted.port(), wanted.consumer(),
				wanted.purpose(), wanted.startsAt(), wanted.endsAt(), operation.at(), this.plan);
		return this.changes.make(operation, Kind.class, (transaction) -> ask(transaction, viewer, asking));
	}

	private Ending<Kind> ask(Transaction transaction, Viewer viewer, Asking asking) {
		this.requesting.secure(transaction, asking);
		Asked asked = this.requesting.facts(transaction, asking).orElseThrow(() -> new NotFound("output port"));
		if (!asked.consumerFound()) {
			throw new NotFound("consumer");
		}
		Decision decision = Policy.decide(Action.REQUEST_ACCESS, new Facts.OfProduct(asked.sighting()));
		if (!decision.allowed()) {
			return refused(asking, decision.because());
		}
		if (asked.consumerEnded()) {
			return refused(asking, "The product that would consume is retired.");
		}
		if (!asked.belongs()) {
			return refused(asking, "Only whoever belongs to a consumer asks on its behalf.");
		}
		return asked.itself() ? refused(asking, "A product does not consume itself.")
				: submit(transaction, viewer, asking);
	}

	private Ending<Kind> submit(Transaction transaction, Viewer viewer, Asking asking) {
		HeldSubscription held = this.requesting.hold(transaction, asking);
		if (held.lapsed() != null) {
			this.changes.tell(transaction,
					this.lapses.end(transaction, held.lapsed(), asking.submittedAt()).toArray(Event[]::new));
		}
		if (held.granted()) {
			return Ending.of(Kind.ALREADY_GRANTED, held.id().value());
		}
		if (held.open() != null) {
			return Ending.of(Kind.ALREADY_OPEN, held.open().value());
		}
		List<PersonId> approvers = this.requesting.approvers(transaction, viewer, held);
		TermsInForce inForce = this.judging.secure(transaction, asking.port());
		List<PolicyBreach> breaches = inForce.against(asking.wish(this.judging.teams(transaction, held.id())),
				EnumSet.allOf(AccessTerm.class));
		if (!breaches.isEmpty()) {
			this.requesting.letGo(transaction, held);
			return Breaches.ending(Kind.AGAINST_POLICY, breaches);
		}
		if (approvers.isEmpty()) {
			this.requesting.letGo(transaction, held);
			return refused(asking, "Nobody but the side that asks could decide on it.");
		}
		this.requesting.submit(transaction, asking, held, approvers);
		this.judging.record(transaction, asking.id(), inForce);
		this.changes.tell(transaction, Event.of(RequestTransition.SUBMIT.told(), asking.id().value(),
				Map.of("subscription", held.id().value(), "outputPort", asking.port().value(), "consumer",
						asking.consumer().id(), "requester", asking.requester().value(), "purpose", asking.purpose()),
				asking.submittedAt()));
		return Ending.of(Kind.SUBMITTED, asking.id().value());
	}

	private static Ending<Kind> refused(Asking asking, String because) {
		return new Ending<>(Kind.NOT_REQUESTABLE, asking.port().value(), because);
	}

	/** How asking for access ends. */
	enum Kind {

		SUBMITTED, ALREADY_OPEN, ALREADY_GRANTED, NOT_REQUESTABLE, AGAINST_POLICY

	}

}
