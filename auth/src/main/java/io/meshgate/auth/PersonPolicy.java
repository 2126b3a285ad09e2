package io.meshgate.auth;

import io.meshgate.graph.person.PersonStanding;

/**
 * Who decides whether people may act: administrators, of everybody but themselves, so
 * that the last of them stays.
 */
final class PersonPolicy {

	private PersonPolicy() {
	}

	static Decision decide(Action action, PersonStanding person) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case DEACTIVATE -> person.active()
					? administering(action, person, person.self(), "Nobody takes from themselves what they may do.")
					: administering(action, person, true, person.name() + " may no longer act.");
			case REACTIVATE -> administering(action, person, person.active(), person.name() + " may act already.");
			default -> Policy.notApplicable(action);
		};
	}

	private static Decision administering(Action action, PersonStanding person, boolean inTheWay, String because) {
		if (!person.administrator()) {
			return new Decision(action, Rule.NOT_AN_ADMINISTRATOR, "Only administrators of the platform may do this.");
		}
		return inTheWay ? new Decision(action, Rule.STATE, because) : Policy.administrator(action);
	}

}
