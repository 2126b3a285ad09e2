package io.meshgate.api.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.meshgate.api.policy.Breaches;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.asking.Asked;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.asking.RuleDecisions;
import io.meshgate.graph.access.clock.Lapses;
import io.meshgate.graph.access.judging.GivenAnswers;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.renewal.Renewing;
import io.meshgate.graph.access.renewal.Taken;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.PolicyRuling;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody asks for access on behalf of a consumer they belong to. One request is open at
 * a time on each subscription, and there is always somebody who can decide it, unless a
 * rule of a policy does at once.
 */
@Component
public class RequestAccess {

	private final Changes changes;

	private final Requesting requesting = new Requesting();

	private final Renewing renewing = new Renewing();

	private final Judging judging = new Judging();

	private final RuleDecisions decisions = new RuleDecisions();

	private final Grants grants = new Grants();

	private final Lapses lapses = new Lapses();

	private final ReviewPlan plan;

	RequestAccess(Changes changes, ReviewPlan plan) {
		this.changes = changes;
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
		this.requesting.secure(act.transaction(), act.asking());
		Asked asked = this.requesting.facts(act.transaction(), act.asking())
			.orElseThrow(() -> new NotFound("output port"));
		if (!asked.consumerFound()) {
			throw new NotFound("consumer");
		}
		return Prospect.of(asked).map((prospect) -> end(act, prospect)).orElseGet(() -> hold(act));
	}

	private Ending<Kind> hold(Act act) {
		HeldSubscription held = this.requesting.hold(act.transaction(), act.asking());
		if (held.lapsed() != null) {
			this.changes.tell(act.transaction(),
					this.lapses.end(act.transaction(), held.lapsed(), act.asking().submittedAt())
						.toArray(Event[]::new));
		}
		return Prospect.of(held, act.asking().kind())
			.map((prospect) -> end(act, prospect))
			.orElseGet(() -> switch (this.renewing.take(act.transaction(), act.asking(), held.id())) {
				case Taken.Back(String because) -> end(act, new Prospect.NothingThere(held.id(), because));
				case Taken.Up(Asking asking, GrantId running) -> judge(act.of(asking), held, running);
			});
	}

	private Ending<Kind> judge(Act act, HeldSubscription held, @Nullable GrantId running) {
		List<PersonId> approvers = this.requesting.approvers(act.transaction(), act.viewer(), held);
		TermsInForce inForce = this.judging.secure(act.transaction(), act.asking().port());
		AccessWish wish = act.asking().wish(this.judging.teams(act.transaction(), held.id()));
		Judged judged = new Judged(act, held.id(), running, inForce, wish);
		return switch (Prospect.of(inForce, wish, act.asking().answered(), approvers)) {
			case Prospect.Routed routed -> submit(judged, routed.approvers());
			case Prospect.Ruled ruled -> rule(judged, ruled.ruling());
			case Prospect prospect -> {
				this.requesting.letGo(act.transaction(), held);
				yield end(act, prospect);
			}
		};
	}

	private Ending<Kind> submit(Judged judged, List<PersonId> approvers) {
		write(judged, approvers);
		this.changes.tell(judged.transaction(), submitted(judged));
		return Ending.of(Kind.SUBMITTED, judged.asking().id().value());
	}

	private Ending<Kind> rule(Judged judged, PolicyRuling ruling) {
		Asking asking = judged.asking();
		write(judged, List.of());
		RequestTransition passed = this.decisions.end(judged.transaction(), asking.id(),
				new RuleDecisions.RuleDecision(judged.act().byRule().decision(),
						ruling.approves() ? Verdict.APPROVED : Verdict.REJECTED, ruling.rule(), asking.submittedAt()));
		List<Event> told = new ArrayList<>(List.of(submitted(judged), decided(judged, ruling, passed)));
		if (ruling.approves()) {
			replace(judged).ifPresent(told::add);
			this.grants.add(judged.transaction(), judged.subscription(), asking.id().value(),
					new Grants.NewGrant(judged.act().byRule().grant(), judged.wish().startsAt(), judged.end()));
		}
		this.changes.tell(judged.transaction(), told.toArray(Event[]::new));
		return Ending.of(Kind.SUBMITTED, asking.id().value());
	}

	private Optional<Event> replace(Judged judged) {
		if (judged.running() == null) {
			return Optional.empty();
		}
		Asking asking = judged.asking();
		return this.renewing.replace(judged.transaction(),
				this.renewing.continued(judged.transaction(), asking.id(), asking.submittedAt()), asking.id(),
				asking.submittedAt());
	}

	private void write(Judged judged, List<PersonId> approvers) {
		this.requesting.submit(judged.transaction(), judged.asking(), judged.subscription(), approvers);
		this.judging.record(judged.transaction(), judged.asking().id(), judged.inForce());
		if (judged.running() != null) {
			this.renewing.relate(judged.transaction(), judged.asking().id(), judged.running());
		}
		GivenAnswers.record(judged.transaction(), judged.asking().id(),
				judged.inForce().form().answered(judged.asking().answered()));
	}

	private static Event submitted(Judged judged) {
		return submitted(judged.asking(), judged.subscription());
	}

	static Event submitted(Asking asking, SubscriptionId subscription) {
		return Event.of(RequestTransition.SUBMIT.told(), asking.id().value(),
				Map.of("subscription", subscription.value(), "outputPort", asking.port().value(), "consumer",
						asking.consumer().id(), "requester", asking.requester().value(), "purpose", asking.purpose(),
						"kind", asking.kind().name()),
				asking.submittedAt());
	}

	private static Event decided(Judged judged, PolicyRuling ruling, RequestTransition passed) {
		Asking asking = judged.asking();
		return Event.of(
				passed.told(), asking.id().value(), Map.of("subscription", judged.subscription().value(), "outputPort",
						asking.port().value(), "byRule", ruling.rule(), "policyRevision", ruling.revision().value()),
				asking.submittedAt());
	}

	/** Of what leads to no request. */
	private static Ending<Kind> end(Act act, Prospect prospect) {
		return switch (prospect) {
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

	/** What it was held against. */
	private record Judged(Act act, SubscriptionId subscription, @Nullable GrantId running, TermsInForce inForce,
			AccessWish wish) {

		Transaction transaction() {
			return this.act.transaction();
		}

		Asking asking() {
			return this.act.asking();
		}

		/** As asked, or as long as is allowed. */
		Instant end() {
			return Optional.ofNullable(this.wish.endsAt())
				.orElseGet(() -> this.wish.startsAt().plus(this.inForce.longestGrant()));
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
