package io.meshgate.api.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.meshgate.api.policy.Breaches;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.LockedRequest;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.review.Courses;
import io.meshgate.graph.access.transition.Course;
import io.meshgate.graph.access.transition.RequestMove;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.PolicyBreach;
import io.meshgate.graph.subscription.GrantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An approver, or somebody in their place, says yes or no. The last yes that is wanted
 * gives access: for the time that was asked for and all who have said yes would give, and
 * never for longer than the policies in force at that moment allow. Of several who decide
 * at once one does, and the others learn how it ended.
 */
@Component
class DecideAccessRequest {

	private final Changes changes;

	private final Verdicts verdicts = new Verdicts();

	private final Courses courses = new Courses();

	private final Granting granting;

	DecideAccessRequest(Changes changes) {
		this.changes = changes;
		this.granting = new Granting(changes);
	}

	Ending<Kind> decide(Viewer viewer, Ballot ballot, Operation operation) {
		Verdicts.NewDecision decision = new Verdicts.NewDecision(UUID.randomUUID().toString(), ballot.verdict(),
				ballot.comment(), ballot.endsAt(), null, operation.at());
		GrantId grant = new GrantId(UUID.randomUUID().toString());
		boolean yes = ballot.verdict() == Verdict.APPROVED;
		return this.changes.make(operation, Kind.class, (transaction) -> {
			RequestSeen.Held held = ballot.seen().hold(this.verdicts, transaction, viewer, operation);
			LockedRequest request = held.request();
			Course course = request.course().take(new RequestMove.Ballot(held.voice(viewer), decision.verdict()));
			Act act = new Act(transaction, viewer, held, course);
			Granting.Given given = new Granting.Given(grant, operation.at(), ballot.end(request),
					this.granting.continued(transaction, request, operation.at()));
			return held.deciding(viewer, course)
				.unless(yes && request.review().hasSaidYes(viewer.person()), "You have said yes already.")
				.unless(yes && given.endsTooEarly(), "The time that was asked for has passed.")
				.unless(yes && given.obstacle().isPresent(), given.obstacle().orElse(""))
				.unless(ballot.endsBefore(request.startsAt()), "Access would end before it begins.")
				.then(Kind.CONFLICT, () -> act.grants() ? approve(act, decision, given) : vote(act, decision));
		});
	}

	private Ending<Kind> approve(Act act, Verdicts.NewDecision decision, Granting.Given given) {
		List<PolicyBreach> breaches = this.granting.grant(act.transaction(), act.held().request(), given);
		return breaches.isEmpty() ? vote(act, decision) : Breaches.ending(Kind.AGAINST_POLICY, breaches);
	}

	private Ending<Kind> vote(Act act, Verdicts.NewDecision decision) {
		LockedRequest request = act.held().request();
		this.verdicts.record(act.transaction(), request, act.viewer().person(),
				decision.onBehalfOf(act.held().giver().orElse(null)));
		RequestTransition passed = this.courses.go(act.transaction(), request, act.course(), decision.at()).getLast();
		this.changes.tell(act.transaction(), act.held().event(passed, act.viewer().person(), Map.of(), decision.at()));
		return Ending.of(Kind.DONE, request.id().value());
	}

	/** Who decides about what, what comes of it, and the transaction it is written in. */
	private record Act(Transaction transaction, Viewer viewer, RequestSeen.Held held, Course course) {

		/** Where nobody else has to say yes. */
		boolean grants() {
			return this.course instanceof Course.Gone gone && gone.passed().contains(RequestTransition.APPROVE);
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

		/** The earliest of what was asked and what is given, now and before. */
		@Nullable Instant end(LockedRequest request) {
			return Stream
				.of(Optional.ofNullable(this.endsAt), Optional.ofNullable(request.endsAt()), request.review().endsAt())
				.flatMap(Optional::stream)
				.min(Comparator.naturalOrder())
				.orElse(null);
		}

	}

}
