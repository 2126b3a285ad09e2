package io.meshgate.auth;

import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.person.PersonStanding;
import io.meshgate.graph.person.PlatformRole;

/**
 * Who decides whether people may act, and what they are for the whole platform:
 * administrators. Nobody gives anything to themselves, and the last administrator stays.
 */
final class PersonPolicy {

	private PersonPolicy() {
	}

	static Decision decide(Action action, Facts.OfPerson facts) {
		PersonStanding person = facts.standing();
		return switch (action) {
			case READ -> Policy.visible(action);
			case DEACTIVATE -> person.active()
					? administering(action, person, person.self(), "Nobody takes from themselves what they may do.")
					: administering(action, person, true, person.name() + " may no longer act.");
			case REACTIVATE -> administering(action, person, person.active(), person.name() + " may act already.");
			case APPOINT -> appointing(action, person, facts.roles());
			case DISMISS -> dismissing(action, person, facts.roles());
			default -> Policy.notApplicable(action);
		};
	}

	private static Decision appointing(Action action, PersonStanding person, Set<PlatformRole> roles) {
		if (person.self()) {
			return administering(action, person, true, "Nobody appoints themselves.");
		}
		return person.active()
				? administering(action, person, person.roles().containsAll(roles),
						person.name() + " is appointed already.")
				: administering(action, person, true, person.name() + " may no longer act.");
	}

	private static Decision dismissing(Action action, PersonStanding person, Set<PlatformRole> roles) {
		Set<PlatformRole> held = person.roles().stream().filter(roles::contains).collect(Collectors.toSet());
		return held.isEmpty() ? administering(action, person, true, person.name() + " is not appointed.")
				: administering(action, person, person.last() && held.equals(Set.of(PlatformRole.ADMINISTRATOR)),
						person.name() + " is the last administrator: somebody else has to become one first.");
	}

	private static Decision administering(Action action, PersonStanding person, boolean inTheWay, String because) {
		if (!person.administrator()) {
			return new Decision(action, Rule.NOT_AN_ADMINISTRATOR, "Only administrators of the platform may do this.");
		}
		return inTheWay ? new Decision(action, Rule.STATE, because) : Policy.administrator(action);
	}

}
