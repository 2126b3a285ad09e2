package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How reviewing access that was taken in an emergency ends.
 */
public sealed interface ReviewEmergencyAccessPayload {

	/**
	 * The review stands.
	 *
	 * @param accessRequest as it stands now
	 */
	public record EmergencyAccessReviewed(AccessRequest accessRequest) implements ReviewEmergencyAccessPayload {
	}

	/**
	 * Somebody was faster, or there is nothing to review: its present state.
	 *
	 * @param accessRequest as it stands now
	 * @param because why it could not be done
	 */
	public record AccessRequestConflict(AccessRequest accessRequest,
			String because) implements ReviewEmergencyAccessPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ReviewEmergencyAccessPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
