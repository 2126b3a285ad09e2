package io.meshgate.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.meshgate.api.operation.Moved;
import io.meshgate.auth.Action;
import io.meshgate.graph.Transaction;
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

	Ending<Moved> decide(Viewer viewer, Ballot ballot, Operation operation) {
		Verdicts.NewDecision decision = new Verdicts.NewDecision(UUID.randomUUID().toString(), ballot.verdict(),
				ballot.comment(), operation.at());
		GrantId grant = new GrantId(UUID.randomUUID().toString());
		return this.changes.make(operation, Moved.class, (transaction) -> {
			RequestSeen.Held held = ballot.seen().hold(this.verdicts, transaction, viewer, operation);
			return held.attempt(Action.DECIDE_REQUEST)
				.unless(isTooLate(held.request(), decision), "The time that was asked for has passed.")
				.then(() -> decide(new Act(transaction, viewer, held.request()), decision, grant));
		});
	}

	private static boolean isTooLate(LockedRequest request, Verdicts.NewDecision decision) {
		return decision.verdict() == Verdict.APPROVED && request.endsAt() != null
				&& !request.endsAt().isAfter(decision.at());
	}

	private void decide(Act act, Verdicts.NewDecision decision, GrantId grant) {
		this.verdicts.record(act.transaction(), act.request(), act.viewer().person(), decision);
		switch (decision.verdict()) {
			case APPROVED -> {
				this.verdicts.end(act.transaction(), act.request(), AccessRequestStatus.APPROVED, decision.at());
				this.grants.add(act.transaction(), act.request().subscription(), act.request().id().value(),
						window(act.request(), grant, decision.at()));
				tell(act, "io.meshgate.access.approved", decision.at());
			}
			case REJECTED -> {
				this.verdicts.end(act.transaction(), act.request(), AccessRequestStatus.REJECTED, decision.at());
				tell(act, "io.meshgate.access.rejected", decision.at());
			}
		}
	}

	private static Grants.NewGrant window(LockedRequest request, GrantId grant, Instant now) {
		Instant from = (request.startsAt() != null && request.startsAt().isAfter(now)) ? request.startsAt() : now;
		Instant longest = from.plus(LONGEST_GRANT);
		boolean shorter = request.endsAt() != null && request.endsAt().isBefore(longest);
		return new Grants.NewGrant(grant, from, shorter ? request.endsAt() : longest);
	}

	private void tell(Act act, String type, Instant now) {
		LockedRequest request = act.request();
		Map<String, Object> data = Map.of("subscription", request.subscription().value(), "outputPort",
				request.outputPort().value(), "by", act.viewer().person().value());
		this.changes.tell(act.transaction(), Event.of(type, request.id().value(), data, now));
	}

	/** Who decides about what, and the transaction it is written in. */
	private record Act(Transaction transaction, Viewer viewer, LockedRequest request) {
	}

	/**
	 * What an approver says.
	 *
	 * @param seen about which request
	 * @param verdict which way
	 * @param comment why
	 */
	record Ballot(RequestSeen seen, Verdict verdict, @Nullable String comment) {
	}

}
