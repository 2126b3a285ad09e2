package io.meshgate.frontend.person;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.team.Team;

/**
 * How deactivating a person ends.
 */
public sealed interface DeactivatePersonPayload {

	/**
	 * The person may no longer act.
	 *
	 * @param person as they stand now
	 * @param rerouted how many open requests and waivers went to others
	 * @param ended how many open requests and grants ended
	 * @param ownerless the teams of theirs that have no owner now who may act, by name
	 */
	public record PersonDeactivated(Person person, int rerouted, int ended,
			List<Team> ownerless) implements DeactivatePersonPayload {

		public PersonDeactivated {
			ownerless = List.copyOf(ownerless);
		}

	}

	/**
	 * It cannot be done as the person stands, as when they may no longer act already.
	 * Nobody deactivates or appoints themselves, and the last administrator stays.
	 *
	 * @param person as they stand now
	 * @param because why it could not be done
	 */
	public record PersonConflict(Person person, String because) implements DeactivatePersonPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements DeactivatePersonPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
