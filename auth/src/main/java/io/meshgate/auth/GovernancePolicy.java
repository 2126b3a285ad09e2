package io.meshgate.auth;

import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.policy.PolicyStanding;

/**
 * Who decides on what products, and those who want access to them, are held against: of
 * the whole platform the governance group, of a domain those who answer for it; and with
 * a rule on its exceptions.
 */
final class GovernancePolicy {

	private GovernancePolicy() {
	}

	static Decision rule(Action action, RuleStanding rule) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case EDIT_POLICY -> {
				Decision governing = rule.platformWide() ? governing(action, rule.governs(), rule.standing())
						: OwnershipPolicy.decide(action, rule.standing(), "the domain of the rule");
				yield (governing.allowed() && rule.retired())
						? new Decision(action, Rule.STATE, "The rule is retired and changes no more.") : governing;
			}
			default -> Policy.notApplicable(action);
		};
	}

	static Decision accessPolicy(Action action, PolicyStanding policy) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case EDIT_POLICY -> policy.platformWide() ? governing(action, policy.governs(), policy.standing())
					: OwnershipPolicy.decide(action, policy.standing(), "the domain of the policy");
			default -> Policy.notApplicable(action);
		};
	}

	/** Whoever decides on the rule; nobody ends what has ended. */
	static Decision waiver(Action action, Facts.OfWaiver facts) {
		Decision decision = rule(action, facts.standing());
		return (action == Action.EDIT_POLICY && decision.allowed() && !facts.running())
				? new Decision(action, Rule.STATE, "The waiver has ended already.") : decision;
	}

	static Decision governing(Action action, boolean governs, Standing standing) {
		if (governs) {
			return new Decision(action, Rule.GOVERNANCE, "You set the policies of the whole mesh.");
		}
		return standing.administrator() ? Policy.administrator(action) : new Decision(action, Rule.NOT_GOVERNING,
				"Only the governance group and administrators set what holds for the whole platform.");
	}

}
