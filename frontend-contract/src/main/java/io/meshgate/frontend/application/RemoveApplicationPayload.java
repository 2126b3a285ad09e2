package io.meshgate.frontend.application;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How removing an application ends.
 */
public sealed interface RemoveApplicationPayload {

	/**
	 * The application is no more.
	 *
	 * @param id the global id that it had
	 */
	public record ApplicationRemoved(String id) implements RemoveApplicationPayload {
	}

	/**
	 * Somebody was faster, or something is in the way: the application's present state.
	 *
	 * @param application as it stands now
	 * @param because why it could not be done
	 */
	public record ApplicationConflict(Application application, String because) implements RemoveApplicationPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RemoveApplicationPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
