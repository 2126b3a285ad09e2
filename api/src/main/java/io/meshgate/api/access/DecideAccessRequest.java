package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.auth.Rule;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.Grants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An approver says yes or no. Yes gives access: for the time that was asked for, or for a
 * year. Of several who decide at once one does, and the others learn how it ended.
 */
@Component
class DecideAccessRequest {

	static final Duration LONGEST_GRANT = Duration.ofDays(366);

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	private final Grants grants = new Grants();

	DecideAccessRequest(Changes changes) {
		this.changes = changes;
	}

	Ending<Kind> decide(Viewer viewer, Ballot ballot, Operation operation) {
		GrantId grant = new GrantId(UUID.randomUUID().toString());
		return this.changes.make(operation, Kind.class, (transaction) -> {
			Act act = new Act(transaction, viewer, operation.at());
			LockedRequest request = this.verdicts.lock(transaction, viewer, ballot.request(), act.at())
				.orElseThrow(() -> new NotFound("access request"));
			Ending<Kind> obstacle = obstacle(request, ballot, act.at());
			return (obstacle != null) ? obstacle : decide(act, request, ballot, grant);
		});
	}

	private static @Nullable Ending<Kind> obstacle(LockedRequest request, Ballot ballot, Instant now) {
		Decision decision = Policy.decide(Action.DECIDE_REQUEST, new Facts.OfRequest(request.ties().standing(),
				request.ties().requester(), request.ties().consumerSide(), request.status().isOpen()));
		if (decision.rule() == Rule.STATE) {
			return conflict(request, decision.because());
		}
		if (!decision.allowed()) {
			throw new Forbidden(decision.because());
		}
		if (ballot.expectedVersion() != null && ballot.expectedVersion() != request.version()) {
			return conflict(request, "The request has changed since you looked at it.");
		}
		boolean tooLate = ballot.verdict() == Verdict.APPROVED && request.endsAt() != null
				&& !request.endsAt().isAfter(now);
		return tooLate ? conflict(request, "The time that was asked for has passed.") : null;
	}

	private Ending<Kind> decide(Act act, LockedRequest request, Ballot ballot, GrantId grant) {
		this.verdicts.record(act.transaction(), request, act.viewer().person(),
				new Verdicts.NewDecision(UUID.randomUUID().toString(), ballot.verdict(), ballot.comment(), act.at()));
		switch (ballot.verdict()) {
			case APPROVED -> {
				this.verdicts.end(act.transaction(), request, AccessRequestStatus.APPROVED, act.at());
				this.grants.add(act.transaction(), request.subscription(), request.id().value(),
						window(request, grant, act.at()));
				tell(act, request, "io.meshgate.access.approved");
			}
			case REJECTED -> {
				this.verdicts.end(act.transaction(), request, AccessRequestStatus.REJECTED, act.at());
				tell(act, request, "io.meshgate.access.rejected");
			}
		}
		return Ending.of(Kind.DECIDED, request.id().value());
	}

	private static Grants.NewGrant window(LockedRequest request, GrantId grant, Instant now) {
		Instant from = (request.startsAt() != null && request.startsAt().isAfter(now)) ? request.startsAt() : now;
		Instant longest = from.plus(LONGEST_GRANT);
		boolean shorter = request.endsAt() != null && request.endsAt().isBefore(longest);
		return new Grants.NewGrant(grant, from, shorter ? request.endsAt() : longest);
	}

	private void tell(Act act, LockedRequest request, String type) {
		this.changes
			.tell(act.transaction(),
					Event.of(
							type, request.id().value(), Map.of("subscription", request.subscription().value(),
									"outputPort", request.outputPort().value(), "by", act.viewer().person().value()),
							act.at()));
	}

	private static Ending<Kind> conflict(LockedRequest request, String because) {
		return new Ending<>(Kind.CONFLICT, request.id().value(), because);
	}

	/** Who decides when, and the transaction it is written in. */
	private record Act(Transaction transaction, Viewer viewer, Instant at) {
	}

	/** How deciding ends. */
	enum Kind {

		DECIDED, CONFLICT

	}

	/**
	 * What an approver says.
	 *
	 * @param request about which request
	 * @param verdict which way
	 * @param comment why
	 * @param expectedVersion the version they have seen
	 */
	record Ballot(AccessRequestId request, Verdict verdict, @Nullable String comment,
			@Nullable Integer expectedVersion) {
	}

}
