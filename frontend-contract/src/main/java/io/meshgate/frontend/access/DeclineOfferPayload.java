package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How declining an offer ends.
 */
public sealed interface DeclineOfferPayload {

	/**
	 * The request is in review as it was.
	 *
	 * @param accessRequest as it stands now
	 */
	public record OfferDeclined(AccessRequest accessRequest) implements DeclineOfferPayload {
	}

	/**
	 * Somebody was faster, or the request has moved on: its present state.
	 *
	 * @param accessRequest as it stands now
	 * @param because why it could not be done
	 */
	public record AccessRequestConflict(AccessRequest accessRequest, String because) implements DeclineOfferPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements DeclineOfferPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
