package io.meshgate.api.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.meshgate.api.policy.Breaches;
import io.meshgate.auth.Action;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.renewal.Continued;
import io.meshgate.graph.access.renewal.Renewing;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessTerm;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.Grants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An approver, or somebody in their place, says yes or no. Yes gives access: for the time
 * that was asked for, and never for longer than the policies in force at that moment
 * allow. Of several who decide at once one does, and the others learn how it ended.
 */
@Component
class DecideAccessRequest {

	/** What lasts longer than is allowed by now is cut, not refused. */
	private static final Set<AccessTerm> STILL_ASKED = EnumSet.complementOf(EnumSet.of(AccessTerm.LONGEST_GRANT));

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	private final Grants grants = new Grants();

	private final Judging judging = new Judging();

	private final Renewing renewing = new Renewing();

	DecideAccessRequest(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> decide(Viewer viewer, Ballot ballot, Operation operation) {
		Verdicts.NewDecision decision = new Verdicts.NewDecision(UUID.randomUUID().toString(), ballot.verdict(),
				ballot.comment(), null, operation.at());
		GrantId grant = new GrantId(UUID.randomUUID().toString());
		return this.changes.make(operation, Kind.class, (transaction) -> {
			RequestSeen.Held held = ballot.seen().hold(this.verdicts, transaction, viewer, operation);
			Course course = held.request().course().take(new RequestMove.Ballot(viewer.person(), decision.verdict()));
			Act act = new Act(transaction, viewer, held, course,
					this.renewing.continued(transaction, held.request().id(), operation.at()));
			return held.attempt(Action.DECIDE_REQUEST, course)
				.unless(isTooLate(held.request(), decision), "The time that was asked for has passed.")
				.unless(act.comesTooLate(decision.verdict()), act.continued().obstacle().orElse(""))
				.unless(ballot.endsBefore(held.request().startsAt()), "Access would end before it begins.")
				.then(Kind.CONFLICT, () -> switch (decision.verdict()) {
					case APPROVED -> approve(act, decision, new Granted(grant, ballot.end(held.request())));
					case REJECTED -> reject(act, decision);
				});
		});
	}

	private static boolean isTooLate(LockedRequest request, Verdicts.NewDecision decision) {
		return decision.verdict() == Verdict.APPROVED && request.endsAt() != null
				&& !request.endsAt().isAfter(decision.at());
	}

	private Ending<Kind> approve(Act act, Verdicts.NewDecision decision, Granted granted) {
		LockedRequest request = act.request();
		Instant from = (request.startsAt() != null && request.startsAt().isAfter(decision.at())) ? request.startsAt()
				: decision.at();
		TermsInForce inForce = this.judging.secure(act.transaction(), request.outputPort());
		AccessWish wish = new AccessWish(request.consumer(),
				this.judging.teams(act.transaction(), request.subscription()), request.purpose(), from, granted.end());
		List<PolicyBreach> breaches = inForce.against(wish, STILL_ASKED);
		if (!breaches.isEmpty()) {
			return Breaches.ending(Kind.AGAINST_POLICY, breaches);
		}
		this.judging.record(act.transaction(), request.id(), inForce);
		RequestTransition passed = end(act, decision);
		this.renewing.replace(act.transaction(), act.continued(), request.id(), decision.at())
			.ifPresent((ended) -> this.changes.tell(act.transaction(), ended));
		this.grants.add(act.transaction(), request.subscription(), request.id().value(),
				new Grants.NewGrant(granted.id(), from, granted.atMost(from.plus(inForce.longestGrant()))));
		return tell(act, passed, decision.at());
	}

	private Ending<Kind> reject(Act act, Verdicts.NewDecision decision) {
		return tell(act, end(act, decision), decision.at());
	}

	private RequestTransition end(Act act, Verdicts.NewDecision decision) {
		this.verdicts.record(act.transaction(), act.request(), act.viewer().person(),
				decision.onBehalfOf(act.giver().orElse(null)));
		return this.verdicts.end(act.transaction(), act.request(), act.course(), decision.at());
	}

	private Ending<Kind> tell(Act act, RequestTransition passed, Instant now) {
		LockedRequest request = act.request();
		Map<String, Object> data = new HashMap<>(Map.of("subscription", request.subscription().value(), "outputPort",
				request.outputPort().value(), "by", act.viewer().person().value()));
		act.giver().ifPresent((giver) -> data.put("onBehalfOf", giver.value()));
		this.changes.tell(act.transaction(), Event.of(passed.told(), request.id().value(), data, now));
		return Ending.of(Kind.DONE, request.id().value());
	}

	/** Who decides about what, what comes of it, and the transaction it is written in. */
	private record Act(Transaction transaction, Viewer viewer, RequestSeen.Held held, Course course,
			Continued continued) {

		/** What it is about is not what it was; no is said to that as well. */
		boolean comesTooLate(Verdict verdict) {
			return verdict == Verdict.APPROVED && this.continued.obstacle().isPresent();
		}

		LockedRequest request() {
			return this.held.request();
		}

		Optional<PersonId> giver() {
			return this.held.giver();
		}

	}

	/** What is given with a yes; without an end where nobody said one. */
	private record Granted(GrantId id, @Nullable Instant end) {

		Instant atMost(Instant latest) {
			return (this.end != null && this.end.isBefore(latest)) ? this.end : latest;
		}

	}

	/** How deciding ends. */
	enum Kind {

		DONE, CONFLICT, AGAINST_POLICY

	}

	/**
	 * What an approver says.
	 *
	 * @param seen about which request
	 * @param verdict which way
	 * @param comment why
	 * @param endsAt until when access is given at most; null where that is not said
	 */
	record Ballot(RequestSeen seen, Verdict verdict, @Nullable String comment, @Nullable Instant endsAt) {

		boolean endsBefore(@Nullable Instant start) {
			return this.endsAt != null && start != null && !this.endsAt.isAfter(start);
		}

		/** The earlier of what was asked and what is given. */
		@Nullable Instant end(LockedRequest request) {
			if (this.endsAt == null) {
				return request.endsAt();
			}
			return (request.endsAt() != null && request.endsAt().isBefore(this.endsAt)) ? request.endsAt()
					: this.endsAt;
		}

	}

}
