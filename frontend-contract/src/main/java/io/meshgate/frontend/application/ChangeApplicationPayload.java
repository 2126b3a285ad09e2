package io.meshgate.frontend.application;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How changing an application ends.
 */
public sealed interface ChangeApplicationPayload {

	/**
	 * The application says what was asked.
	 *
	 * @param application as it stands now
	 */
	public record ApplicationChanged(Application application) implements ChangeApplicationPayload {
	}

	/**
	 * Somebody was faster: the application's present state.
	 *
	 * @param application as it stands now
	 * @param because why it could not be done
	 */
	public record ApplicationConflict(Application application, String because) implements ChangeApplicationPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ChangeApplicationPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
