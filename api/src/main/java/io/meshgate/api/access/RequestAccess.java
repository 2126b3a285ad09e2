package io.meshgate.api.access;

import java.util.List;
import java.util.UUID;

import io.meshgate.api.policy.Breaches;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.SubscriptionId;
import org.springframework.stereotype.Component;

/**
 * Somebody asks for access on behalf of a consumer they belong to. One request is open at
 * a time on each subscription, and there is always somebody who can decide it, unless a
 * rule of a policy does at once.
 */
@Component
public class RequestAccess {

	private final Changes changes;

	private final Weighing weighing;

	private final Making making = new Making();

	private final ReviewPlan plan;

	RequestAccess(Changes changes, ReviewPlan plan) {
		this.changes = changes;
		this.weighing = new Weighing(changes);
		this.plan = plan;
	}

	Ending<Kind> ask(Viewer viewer, AccessWanted wanted, Operation operation) {
		Asking asking = new Asking(new AccessRequestId(UUID.randomUUID().toString()),
				new SubscriptionId(UUID.randomUUID().toString()), viewer.person(), wanted.port(), wanted.consumer(),
				wanted.purpose(), wanted.startsAt(), wanted.endsAt(), wanted.answers(), operation.at(), this.plan,
				AccessRequestKind.NEW);
		ByRule byRule = ByRule.anew();
		return this.changes.make(operation, Kind.class,
				(transaction) -> ask(new Act(transaction, viewer, asking, byRule)));
	}

	/**
	 * Asks for access, or for what comes of access that runs.
	 * @param act who asks for what
	 * @return how it ended
	 */
	public Ending<Kind> ask(Act act) {
		return switch (this.weighing.weigh(List.of(act)).getFirst()) {
			case Weighed.Obstructed obstructed -> {
				this.weighing.letGo(obstructed);
				yield end(obstructed);
			}
			case Weighed.Clear clear -> {
				this.changes.tell(act.transaction(), this.making.make(clear).toArray(Event[]::new));
				yield Ending.of(Kind.SUBMITTED, act.asking().id().value());
			}
		};
	}

	/** Of what leads to no request. */
	static Ending<Kind> end(Weighed.Obstructed obstructed) {
		Act act = obstructed.act();
		return switch (obstructed.prospect()) {
			case Prospect.NotRequestable(String because) ->
				new Ending<>(Kind.NOT_REQUESTABLE, act.asking().port().value(), because);
			case Prospect.AlreadyGranted(SubscriptionId id) -> Ending.of(Kind.ALREADY_GRANTED, id.value());
			case Prospect.AlreadyOpen(AccessRequestId id) -> Ending.of(Kind.ALREADY_OPEN, id.value());
			case Prospect.NothingThere(SubscriptionId id, String because) ->
				new Ending<>(Kind.CONFLICT, id.value(), because);
			case Prospect.AgainstPolicy(var breaches) -> Breaches.ending(Kind.AGAINST_POLICY, breaches);
			case Prospect.Unanswered(var problems) -> AnswerProblems.ending(Kind.UNANSWERED, act.asking(), problems);
			case Prospect.Ruled _, Prospect.Routed _ -> throw new IllegalStateException("A request is made of it");
		};
	}

	/**
	 * The identities of what is made where a rule decides.
	 *
	 * @param decision of the decision
	 * @param grant of the grant, should there be one
	 */
	public record ByRule(String decision, GrantId grant) {

		/**
		 * Makes them up.
		 * @return for one request
		 */
		public static ByRule anew() {
			return new ByRule(UUID.randomUUID().toString(), new GrantId(UUID.randomUUID().toString()));
		}

	}

	/**
	 * Who asks for what.
	 *
	 * @param transaction the request's own
	 * @param viewer who asks
	 * @param asking what is asked
	 * @param byRule what may come of it at once
	 */
	public record Act(Transaction transaction, Viewer viewer, Asking asking, ByRule byRule) {

		Act of(Asking complete) {
			return new Act(this.transaction, this.viewer, complete, this.byRule);
		}

	}

	/**
	 * How asking for access ends.
	 */
	public enum Kind {

		/** It is on its way, or a rule has decided. */
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
		AGAINST_POLICY,
		/** What they ask is not answered as they want it. */
		UNANSWERED

	}

}
