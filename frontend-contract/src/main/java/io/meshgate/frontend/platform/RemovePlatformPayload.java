package io.meshgate.frontend.platform;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How removing a platform ends.
 */
public sealed interface RemovePlatformPayload {

	/**
	 * The platform is no more.
	 *
	 * @param id the global id that it had
	 */
	public record PlatformRemoved(String id) implements RemovePlatformPayload {
	}

	/**
	 * Somebody was faster, or something is in the way: the platform's present state.
	 *
	 * @param platform as it stands now
	 * @param because why it could not be done
	 */
	public record PlatformConflict(Platform platform, String because) implements RemovePlatformPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RemovePlatformPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
