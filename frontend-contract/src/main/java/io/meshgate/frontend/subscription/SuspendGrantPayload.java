package io.meshgate.frontend.subscription;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How suspending a grant ends.
 */
public sealed interface SuspendGrantPayload {

	/**
	 * There is no access by the grant until then.
	 *
	 * @param grant as it stands now
	 * @param subscription the subscription it belongs to
	 */
	public record GrantSuspended(Grant grant, Subscription subscription) implements SuspendGrantPayload {
	}

	/**
	 * It cannot be done as the grant stands: its present state.
	 *
	 * @param grant as it stands now
	 * @param because why it could not be done
	 */
	public record GrantConflict(Grant grant, String because) implements SuspendGrantPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements SuspendGrantPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
