package io.meshgate.auth;

import io.meshgate.graph.delegation.DelegationStanding;

/**
 * Who ends what lets somebody decide in somebody else's place: that one, and
 * administrators. Everybody gives away what they may decide themselves, and nothing else.
 */
final class DelegationPolicy {

	private DelegationPolicy() {
	}

	static Decision decide(Action action, Facts.OfDelegation facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case EDIT -> ending(action, facts);
			default -> Policy.notApplicable(action);
		};
	}

	private static Decision ending(Action action, Facts.OfDelegation facts) {
		Decision saying = saying(action, facts.standing());
		return (saying.allowed() && facts.over()) ? new Decision(action, Rule.STATE, "It has ended.") : saying;
	}

	static Decision saying(Action action, DelegationStanding standing) {
		if (standing.giver()) {
			return new Decision(action, Rule.AUTHOR, "You let them decide.");
		}
		return standing.administrator() ? Policy.administrator(action) : new Decision(action, Rule.NOT_THE_AUTHOR,
				"Only whoever lets somebody decide, and administrators, may do this.");
	}

}
