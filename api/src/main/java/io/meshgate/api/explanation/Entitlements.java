package io.meshgate.api.explanation;

import java.util.List;

import io.meshgate.auth.Decision;
import io.meshgate.graph.person.Person;

/**
 * Who may do something with a thing.
 *
 * @param people by name, and why
 * @param everybody whether somebody may who stands nowhere near it, and so everybody
 * @param truncated whether there are more near it than were looked at
 */
record Entitlements(List<Judged> people, boolean everybody, boolean truncated) {

	/** Of what makes no sense. */
	static final Entitlements NONE = new Entitlements(List.of(), false, false);

	Entitlements {
		people = List.copyOf(people);
	}

	/**
	 * Somebody, and what the policy says to them.
	 *
	 * @param person who
	 * @param decision what was decided
	 */
	record Judged(Person person, Decision decision) {
	}

}
