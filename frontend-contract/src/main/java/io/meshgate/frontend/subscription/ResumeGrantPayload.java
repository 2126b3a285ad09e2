package io.meshgate.frontend.subscription;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How letting a grant go on ends.
 */
public sealed interface ResumeGrantPayload {

	/**
	 * There is access by the grant again.
	 *
	 * @param grant as it stands now
	 * @param subscription the subscription it belongs to
	 */
	public record GrantResumed(Grant grant, Subscription subscription) implements ResumeGrantPayload {
	}

	/**
	 * It cannot be done as the grant stands: its present state.
	 *
	 * @param grant as it stands now
	 * @param because why it could not be done
	 */
	public record GrantConflict(Grant grant, String because) implements ResumeGrantPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ResumeGrantPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
