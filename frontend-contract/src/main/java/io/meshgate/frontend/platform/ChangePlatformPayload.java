package io.meshgate.frontend.platform;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How changing a platform ends.
 */
public sealed interface ChangePlatformPayload {

	/**
	 * The platform says what was asked.
	 *
	 * @param platform as it stands now
	 */
	public record PlatformChanged(Platform platform) implements ChangePlatformPayload {
	}

	/**
	 * Somebody was faster: the platform's present state.
	 *
	 * @param platform as it stands now
	 * @param because why it could not be done
	 */
	public record PlatformConflict(Platform platform, String because) implements ChangePlatformPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ChangePlatformPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
