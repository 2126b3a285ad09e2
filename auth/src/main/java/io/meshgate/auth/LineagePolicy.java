package io.meshgate.auth;

import java.util.Comparator;

/**
 * Who says where data go: lineage tools, and by hand whoever may edit what the data go
 * to, since they answer for how it is made. Where several products give that out, one of
 * them is enough; where none does, it is left to who tells of everything.
 */
final class LineagePolicy {

	/**
	 * What lets somebody in first, then what would but for the state of a product, then
	 * what would but for their role.
	 */
	private static final Comparator<Decision> BEST = Comparator.comparing((Decision decision) -> !decision.allowed())
		.thenComparing((decision) -> decision.rule() != Rule.STATE)
		.thenComparing((decision) -> decision.rule() != Rule.NEEDS_ROLE);

	private LineagePolicy() {
	}

	static Decision lineage(Action action, Facts.OfLineage facts) {
		if (action != Action.EDIT) {
			return Policy.notApplicable(action);
		}
		return telling(action, facts);
	}

	static Decision telling(Action action, Facts.OfLineage facts) {
		if (facts.emitter()) {
			return new Decision(action, Rule.EMITTER, "You are the account of a lineage tool.");
		}
		return facts.administrator() ? Policy.administrator(action) : new Decision(action, Rule.NOT_AN_EMITTER,
				"Only the accounts of lineage tools and administrators may do this.");
	}

	static Decision flow(Action action, Facts.OfFlow facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case EDIT -> facts.givers()
				.stream()
				.map((giver) -> ProductPolicy.product(action, giver.sighting()))
				.min(BEST)
				.orElseGet(() -> lineage(action, facts.tools()));
			default -> Policy.notApplicable(action);
		};
	}

}
