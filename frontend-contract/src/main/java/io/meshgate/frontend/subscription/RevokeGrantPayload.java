package io.meshgate.frontend.subscription;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How ending a grant ends.
 */
public sealed interface RevokeGrantPayload {

	/**
	 * The grant is over.
	 *
	 * @param grant as it stands now
	 * @param subscription the subscription it belonged to
	 */
	public record GrantRevoked(Grant grant, Subscription subscription) implements RevokeGrantPayload {
	}

	/**
	 * It cannot be done as the grant stands: its present state.
	 *
	 * @param grant as it stands now
	 * @param because why it could not be done
	 */
	public record GrantConflict(Grant grant, String because) implements RevokeGrantPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RevokeGrantPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
