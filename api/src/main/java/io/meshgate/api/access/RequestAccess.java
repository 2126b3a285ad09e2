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
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asked;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.renewal.Renewing;
import io.meshgate.graph.access.renewal.Taken;
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
import org.springframework.stereotype.Component;

/**
 * Somebody asks for access on behalf of a consumer they belong to. One request is open at
 * a time on each subscription, and there is always somebody who can decide it.
 */
@Component
public class RequestAccess {

	/** How long there is to decide. */
	public static final Duration TIME_TO_DECIDE = Duration.ofDays(7);

	private final Changes changes;

	private final Requesting requesting = new Requesting();

	private final Renewing renewing = new Renewing();

	private final Judging judging = new Judging();

	RequestAccess(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> ask(Viewer viewer, AccessWanted wanted, Operation operation) {
		Asking asking = new Asking(new AccessRequestId(UUID.randomUUID().toString()),
				new SubscriptionId(UUID.randomUUID().toString()), viewer.person(), wanted.port(), wanted.consumer(),
				wanted.purpose(), wanted.startsAt(), wanted.endsAt(), operation.at(),
				operation.at().plus(TIME_TO_DECIDE), AccessRequestKind.NEW);
		return this.changes.make(operation, Kind.class, (transaction) -> ask(transaction, viewer, asking));
	}

	/**
	 * Asks for access, or for what comes of access that runs.
	 * @param transaction the request's own
	 * @param viewer who asks
	 * @param asking what is asked
	 * @return how it ended
	 */
	public Ending<Kind> ask(Transaction transaction, Viewer viewer, Asking asking) {
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
		if (held.granted() && asking.kind() == AccessRequestKind.NEW) {
			return Ending.of(Kind.ALREADY_GRANTED, held.id().value());
		}
		if (held.open() != null) {
			return Ending.of(Kind.ALREADY_OPEN, held.open().value());
		}
		return switch (this.renewing.take(transaction, asking, held.id())) {
			case Taken.Back(String because) -> new Ending<>(Kind.CONFLICT, held.id().value(), because);
			case Taken.Up taken -> submit(transaction, viewer, taken, held);
		};
	}

	private Ending<Kind> submit(Transaction transaction, Viewer viewer, Taken.Up taken, HeldSubscription held) {
		Asking asking = taken.asking();
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
		if (taken.running() != null) {
			this.renewing.relate(transaction, asking.id(), taken.running());
		}
		tell(transaction, asking, held);
		return Ending.of(Kind.SUBMITTED, asking.id().value());
	}

	private void tell(Transaction transaction, Asking asking, HeldSubscription held) {
		this.changes.tell(transaction,
				Event.of(RequestTransition.SUBMIT.told(), asking.id().value(),
						Map.of("subscription", held.id().value(), "outputPort", asking.port().value(), "consumer",
								asking.consumer().id(), "requester", asking.requester().value(), "purpose",
								asking.purpose(), "kind", asking.kind().name()),
						asking.submittedAt()));
	}

	private static Ending<Kind> refused(Asking asking, String because) {
		return new Ending<>(Kind.NOT_REQUESTABLE, asking.port().value(), because);
	}

	/**
	 * How asking for access ends.
	 */
	public enum Kind {

		/** It is on its way. */
		SUBMITTED,
		/** It has been asked already. */
		ALREADY_OPEN,
		/** There is access already, or will be. */
		ALREADY_GRANTED,
		/** There is no access that it could be about. */
		CONFLICT,
		/** It cannot be asked now, or not on behalf of this consumer. */
		NOT_REQUESTABLE,
		/** The policies in force do not let it happen. */
		AGAINST_POLICY

	}

}
