package io.meshgate.api.executor.postgresql;

import java.util.List;

/**
 * What came of making a database as the portal wants it.
 *
 * @param outcomes one for each opening
 * @param strays what stood open that nobody asks for any more
 * @param isReached whether the database could be looked at
 */
record Reconciliation(List<Outcome> outcomes, List<Stray> strays, boolean isReached) {

	Reconciliation {
		outcomes = List.copyOf(outcomes);
		strays = List.copyOf(strays);
	}

	/**
	 * Something that a role of the executor's had, and no opening asks for.
	 *
	 * @param role the name of the role
	 * @param ending how taking it away ended
	 * @param message what it was, in a sentence
	 */
	record Stray(String role, Ending ending, String message) {

		Stray(String role, Finding finding) {
			this(role, finding.ending(), finding.message());
		}

	}

}
