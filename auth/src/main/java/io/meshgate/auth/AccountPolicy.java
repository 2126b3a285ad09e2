package io.meshgate.auth;

import java.util.Set;

import io.meshgate.graph.person.ServiceRight;
import io.meshgate.graph.product.Sighting;

/**
 * What service accounts do: what they are registered for, whatever else is known of them.
 * Administrators register them.
 */
final class AccountPolicy {

	private AccountPolicy() {
	}

	static Decision by(Action action, Facts.ByAccount facts) {
		if (!Policy.actions(facts.thing()).contains(action)) {
			return Policy.notApplicable(action);
		}
		return switch (facts.thing()) {
			case Facts.OfLineage _ -> telling(action, facts.declared());
			case Facts.OfProduct product when action == Action.READ_AUDIT ->
				auditing(action, product.sighting(), facts.declared());
			default -> undeclared(action);
		};
	}

	private static Decision telling(Action action, Set<ServiceRight> declared) {
		return declared.contains(ServiceRight.TELL_LINEAGE)
				? new Decision(action, Rule.EMITTER, "You are the account of a lineage tool.") : undeclared(action);
	}

	private static Decision auditing(Action action, Sighting product, Set<ServiceRight> declared) {
		if (!declared.contains(ServiceRight.READ_AUDIT)) {
			return undeclared(action);
		}
		return (VisibilityPolicy.read(action, product).rule() == Rule.PUBLIC)
				? new Decision(action, Rule.AUDITOR, "You are the account of an auditing tool.")
				: new Decision(action, Rule.NOT_SEEN, "It is not shown to everybody.");
	}

	private static Decision undeclared(Action action) {
		return new Decision(action, Rule.NOT_DECLARED,
				"A service account may do nothing but what it is registered for.");
	}

	static Decision account(Action action, Facts.OfServiceAccount facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case EDIT -> administering(action, facts.administrator());
			default -> Policy.notApplicable(action);
		};
	}

	static Decision administering(Action action, boolean administrator) {
		return administrator ? Policy.administrator(action)
				: new Decision(action, Rule.NOT_AN_ADMINISTRATOR, "Only administrators of the platform may do this.");
	}

}
