package io.meshgate.auth;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.delegation.StandIn;
import io.meshgate.graph.person.Relation;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.person.StepKind;

/**
 * Who decides on requests for access, and reviews what was taken in an emergency: whoever
 * answers for the product, whom a policy names for a stage, or somebody in their place,
 * and nobody for themselves. Whoever made one answers what they are asked.
 */
final class RequestPolicy {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private RequestPolicy() {
	}

	static Decision request(Action action, Facts.OfRequest facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case DECIDE_REQUEST, REVIEW_EMERGENCY -> deciding(action, facts);
			case WITHDRAW_REQUEST -> withdrawing(action, facts);
			case ANSWER_REQUEST -> answering(action, facts);
			default -> Policy.notApplicable(action);
		};
	}

	private static Decision deciding(Action action, Facts.OfRequest facts) {
		if (facts.requester()) {
			return new Decision(action, Rule.OWN_REQUEST, "Nobody decides on their own request.");
		}
		if (facts.consumerSide()) {
			return new Decision(action, Rule.CONSUMER_SIDE, "Nobody decides on a request of the side they belong to.");
		}
		Decision ownership = Policy.ownership(action, facts.standing());
		if (ownership.allowed()) {
			return inTime(ownership, facts);
		}
		if (facts.decider() && action == Action.DECIDE_REQUEST) {
			return inTime(new Decision(action, Rule.NAMED, "You are named by a policy for a stage of it."), facts);
		}
		return facts.standIns()
			.stream()
			.flatMap((standIn) -> standingIn(action, facts, standIn).stream())
			.findFirst()
			.orElse(ownership);
	}

	/** Of what was taken in an emergency it is judged once it is over. */
	private static Decision inTime(Decision ownership, Facts.OfRequest facts) {
		if (ownership.action() == Action.REVIEW_EMERGENCY) {
			return facts.unreviewed() ? ownership
					: new Decision(ownership.action(), Rule.STATE, "There is nothing to review.");
		}
		return (facts.status() == AccessRequestStatus.IN_REVIEW) ? ownership : standing(ownership.action(), facts);
	}

	/** The way goes on as that one's does; whoever comes too late is told so. */
	private static Optional<Decision> standingIn(Action action, Facts.OfRequest facts, StandIn standIn) {
		Decision decision = deciding(action, theirs(facts, standIn));
		if (!decision.allowed()) {
			return Optional.of(decision).filter((late) -> late.rule() == Rule.STATE);
		}
		Step step = new Step(Relation.STANDS_IN_FOR, StepKind.PERSON, standIn.giver().value(), standIn.name());
		return Optional.of(new Decision(action, Rule.DELEGATE,
				"You decide for " + standIn.name() + " until " + DAY.format(standIn.until()) + ".",
				Stream.concat(Stream.of(step), decision.path().stream()).toList()));
	}

	private static Facts.OfRequest theirs(Facts.OfRequest facts, StandIn standIn) {
		return new Facts.OfRequest(standIn.standing(), standIn.requester(), standIn.consumerSide(), standIn.decider(),
				facts.status(), facts.unreviewed(), List.of());
	}

	private static Decision withdrawing(Action action, Facts.OfRequest facts) {
		if (!facts.requester()) {
			return new Decision(action, Rule.NOT_THE_REQUESTER, "Only whoever made the request takes it back.");
		}
		return facts.status().isOpen() ? requester(action) : standing(action, facts);
	}

	private static Decision answering(Action action, Facts.OfRequest facts) {
		if (!facts.requester()) {
			return new Decision(action, Rule.NOT_THE_REQUESTER, "Only whoever made the request answers.");
		}
		return switch (facts.status()) {
			case NEEDS_INFO, COUNTER_OFFERED -> requester(action);
			case SUBMITTED, IN_REVIEW, APPROVED, REJECTED, WITHDRAWN, EXPIRED, SUPERSEDED -> standing(action, facts);
		};
	}

	private static Decision requester(Action action) {
		return new Decision(action, Rule.REQUESTER, "You made the request.");
	}

	private static Decision standing(Action action, Facts.OfRequest facts) {
		return new Decision(action, Rule.STATE, facts.status().because());
	}

}
