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
			case Facts.OfProvisioning port -> executing(action, port.given(), facts.declared());
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

	private static Decision executing(Action action, boolean given, Set<ServiceRight> declared) {
		return (given && declared.contains(ServiceRight.PROVISION))
				? new Decision(action, Rule.EXECUTOR, "You are the account of the executor that is given this port.")
				: undeclared(action);
	}

	/** Whatever else they are. */
	static Decision executing(Action action) {
		return (action == Action.EDIT)
				? new Decision(action, Rule.NOT_AN_EXECUTOR,
						"Only the service account that is given the output port may do this.")
				: Policy.notApplicable(action);
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
