package io.meshgate.auth;

import io.meshgate.graph.subscription.GrantStatus;
import io.meshgate.graph.subscription.transition.GrantCourse;
import io.meshgate.graph.subscription.transition.GrantTransition;

/**
 * Who takes granted access away, for good or for a time: whoever decides on requests for
 * it. Whoever has it gives it back.
 */
final class GrantPolicy {

	private GrantPolicy() {
	}

	static Decision decide(Action action, Facts.OfGrant facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case REVOKE_GRANT -> going(Policy.ownership(action, facts.standing()), GrantTransition.REVOKE, facts);
			case SUSPEND_GRANT -> going(Policy.ownership(action, facts.standing()),
					(facts.status() == GrantStatus.SUSPENDED) ? GrantTransition.RESUME : GrantTransition.SUSPEND,
					facts);
			case RELINQUISH_GRANT -> going(holding(action, facts), GrantTransition.RELINQUISH, facts);
			default -> Policy.notApplicable(action);
		};
	}

	/** Whoever may is told where the grant stands, if nothing leads on from there. */
	private static Decision going(Decision decision, GrantTransition transition, Facts.OfGrant facts) {
		return (decision.allowed() && transition.on(facts.status()) instanceof GrantCourse.Refused refused)
				? new Decision(decision.action(), Rule.STATE, refused.because()) : decision;
	}

	private static Decision holding(Action action, Facts.OfGrant facts) {
		return facts.consumerSide() ? new Decision(action, Rule.HOLDER, "Your side has the access.")
				: new Decision(action, Rule.NOT_A_HOLDER, "Only the side that has the access gives it back.");
	}

}
