package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How offering less ends.
 */
public sealed interface OfferAccessPayload {

	/**
	 * The request waits for the offer to be taken or declined.
	 *
	 * @param accessRequest as it stands now
	 */
	public record AccessOffered(AccessRequest accessRequest) implements OfferAccessPayload {
	}

	/**
	 * Somebody was faster, or the request has moved on: its present state.
	 *
	 * @param accessRequest as it stands now
	 * @param because why it could not be done
	 */
	public record AccessRequestConflict(AccessRequest accessRequest, String because) implements OfferAccessPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements OfferAccessPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
