package io.meshgate.frontend.subscription;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How giving a grant back ends.
 */
public sealed interface RelinquishGrantPayload {

	/**
	 * The grant is over.
	 *
	 * @param grant as it stands now
	 * @param subscription the subscription it belonged to
	 */
	public record GrantRelinquished(Grant grant, Subscription subscription) implements RelinquishGrantPayload {
	}

	/**
	 * It cannot be done as the grant stands: its present state.
	 *
	 * @param grant as it stands now
	 * @param because why it could not be done
	 */
	public record GrantConflict(Grant grant, String because) implements RelinquishGrantPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RelinquishGrantPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
