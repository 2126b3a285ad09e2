package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How asking about a request ends.
 */
public sealed interface AskQuestionPayload {

	/**
	 * The request waits for an answer.
	 *
	 * @param accessRequest as it stands now
	 */
	public record QuestionAsked(AccessRequest accessRequest) implements AskQuestionPayload {
	}

	/**
	 * Somebody was faster, or the request has moved on: its present state.
	 *
	 * @param accessRequest as it stands now
	 * @param because why it could not be done
	 */
	public record AccessRequestConflict(AccessRequest accessRequest, String because) implements AskQuestionPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements AskQuestionPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
