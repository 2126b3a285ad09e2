package io.meshgate.frontend.application;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How registering an application ends.
 */
public sealed interface RegisterApplicationPayload {

	/**
	 * The application is there.
	 *
	 * @param application as it stands now
	 */
	public record ApplicationRegistered(Application application) implements RegisterApplicationPayload {
	}

	/**
	 * Another application has the key.
	 *
	 * @param key the key that is taken
	 */
	public record ApplicationKeyTaken(String key) implements RegisterApplicationPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RegisterApplicationPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
