package io.meshgate.frontend.account;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * How registering a service account ends.
 */
public sealed interface RegisterServiceAccountPayload {

	/**
	 * The program may sign in.
	 *
	 * @param serviceAccount as it stands now
	 */
	public record ServiceAccountRegistered(ServiceAccount serviceAccount) implements RegisterServiceAccountPayload {
	}

	/**
	 * It cannot be done as things stand, as when somebody signs in as that already.
	 *
	 * @param serviceAccount as it stands now; null where it was not registered
	 * @param because why it could not be done
	 */
	public record ServiceAccountConflict(@Nullable ServiceAccount serviceAccount,
			String because) implements RegisterServiceAccountPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RegisterServiceAccountPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
