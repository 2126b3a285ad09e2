package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How taking a request back ends.
 */
public sealed interface WithdrawAccessRequestPayload {

	/**
	 * The request is no longer open.
	 *
	 * @param accessRequest as it stands now
	 */
	public record AccessRequestWithdrawn(AccessRequest accessRequest) implements WithdrawAccessRequestPayload {
	}

	/**
	 * Somebody was faster, or the request has moved on: its present state.
	 *
	 * @param accessRequest as it stands now
	 * @param because why it could not be done
	 */
	public record AccessRequestConflict(AccessRequest accessRequest,
			String because) implements WithdrawAccessRequestPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements WithdrawAccessRequestPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
