package io.meshgate.auth;

import java.util.List;

import io.meshgate.graph.person.Standing;

/**
 * The part of the policy that is about what consumers say of products.
 */
final class FeedbackPolicy {

	private FeedbackPolicy() {
	}

	static Decision incident(Action action, Facts.OfIncident facts) {
		Decision ownership = Policy.ownership(action, facts.standing());
		return switch (action) {
			case READ -> Policy.visible(action);
			case REPORT_INCIDENT -> {
				if (ownership.allowed()) {
					yield ownership;
				}
				yield facts.consuming() ? new Decision(action, Rule.CONSUMER, "Your side has access to the product.")
						: new Decision(action, Rule.NOT_A_CONSUMER,
								"Only those whose side has access now, and those who answer for the product, may do this.");
			}
			case EDIT -> (ownership.allowed() && !facts.open())
					? new Decision(action, Rule.STATE, "The incident is closed.") : ownership;
			default -> Policy.notApplicable(action);
		};
	}

	static Decision rating(Action action, Facts.OfRating facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case RATE -> rating(action, facts.standing().owning(), facts.consumed());
			case EDIT -> facts.author() ? new Decision(action, Rule.AUTHOR, "You said it.")
					: new Decision(action, Rule.NOT_THE_AUTHOR, "Only whoever said it may do this.");
			case ANSWER_RATING -> Policy.ownership(action, facts.standing());
			default -> Policy.notApplicable(action);
		};
	}

	private static Decision rating(Action action, List<Standing.Place> own, boolean consumed) {
		if (!own.isEmpty()) {
			return new Decision(action, Rule.OWN_OFFER, "You are a member of "
					+ OwnershipPolicy.named(own.getFirst().teams()) + ", and nobody rates what their own team offers.");
		}
		return consumed ? new Decision(action, Rule.CONSUMER, "Your side has, or had, access to the product.")
				: new Decision(action, Rule.NOT_A_CONSUMER,
						"Only those whose side has, or had, access to the product may do this.");
	}

}
