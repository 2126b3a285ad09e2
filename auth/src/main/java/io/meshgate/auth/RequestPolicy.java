package io.meshgate.auth;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.graph.delegation.StandIn;
import io.meshgate.graph.person.Relation;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.person.StepKind;

/**
 * Who decides on requests for access: whoever answers for the product, or somebody in
 * their place, and nobody for themselves.
 */
final class RequestPolicy {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private RequestPolicy() {
	}

	static Decision request(Action action, Facts.OfRequest facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case DECIDE_REQUEST -> deciding(action, facts);
			case WITHDRAW_REQUEST -> withdrawing(action, facts);
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
			return facts.open() ? ownership : ended(action);
		}
		return facts.standIns()
			.stream()
			.flatMap((standIn) -> standingIn(action, facts, standIn).stream())
			.findFirst()
			.orElse(ownership);
	}

	/** The way goes on as that one's does; whoever comes too late is told so. */
	private static Optional<Decision> standingIn(Action action, Facts.OfRequest facts, StandIn standIn) {
		Facts.OfRequest theirs = new Facts.OfRequest(standIn.standing(), standIn.requester(), standIn.consumerSide(),
				facts.open(), List.of());
		Decision decision = deciding(action, theirs);
		if (!decision.allowed()) {
			return Optional.of(decision).filter((late) -> late.rule() == Rule.STATE);
		}
		Step step = new Step(Relation.STANDS_IN_FOR, StepKind.PERSON, standIn.giver().value(), standIn.name());
		return Optional.of(new Decision(action, Rule.DELEGATE,
				"You decide for " + standIn.name() + " until " + DAY.format(standIn.until()) + ".",
				Stream.concat(Stream.of(step), decision.path().stream()).toList()));
	}

	private static Decision withdrawing(Action action, Facts.OfRequest facts) {
		if (!facts.requester()) {
			return new Decision(action, Rule.NOT_THE_REQUESTER, "Only whoever made the request takes it back.");
		}
		return facts.open() ? new Decision(action, Rule.REQUESTER, "You made the request.") : ended(action);
	}

	private static Decision ended(Action action) {
		return new Decision(action, Rule.STATE, "The request has ended.");
	}

}
