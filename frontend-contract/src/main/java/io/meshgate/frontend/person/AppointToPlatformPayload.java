package io.meshgate.frontend.person;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How appointing a person ends.
 */
public sealed interface AppointToPlatformPayload {

	/**
	 * The person has the role.
	 *
	 * @param person as they stand now
	 */
	public record PersonAppointed(Person person) implements AppointToPlatformPayload {
	}

	/**
	 * It cannot be done as the person stands, as when they may no longer act already.
	 * Nobody deactivates or appoints themselves, and the last administrator stays.
	 *
	 * @param person as they stand now
	 * @param because why it could not be done
	 */
	public record PersonConflict(Person person, String because) implements AppointToPlatformPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements AppointToPlatformPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
