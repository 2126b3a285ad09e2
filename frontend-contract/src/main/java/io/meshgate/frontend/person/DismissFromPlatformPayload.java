package io.meshgate.frontend.person;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How dismissing a person ends.
 */
public sealed interface DismissFromPlatformPayload {

	/**
	 * The person has the role no more.
	 *
	 * @param person as they stand now
	 */
	public record PersonDismissed(Person person) implements DismissFromPlatformPayload {
	}

	/**
	 * It cannot be done as the person stands, as when they may no longer act already.
	 * Nobody deactivates or appoints themselves, and the last administrator stays.
	 *
	 * @param person as they stand now
	 * @param because why it could not be done
	 */
	public record PersonConflict(Person person, String because) implements DismissFromPlatformPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements DismissFromPlatformPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
