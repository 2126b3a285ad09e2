package io.meshgate.frontend.platform;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How registering a platform ends.
 */
public sealed interface RegisterPlatformPayload {

	/**
	 * The platform is there.
	 *
	 * @param platform as it stands now
	 */
	public record PlatformRegistered(Platform platform) implements RegisterPlatformPayload {
	}

	/**
	 * Another platform has the key.
	 *
	 * @param key the key that is taken
	 */
	public record PlatformKeyTaken(String key) implements RegisterPlatformPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RegisterPlatformPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
