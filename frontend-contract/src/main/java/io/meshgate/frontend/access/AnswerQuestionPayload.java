package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.policy.PolicyBreach;

/**
 * How answering ends.
 */
public sealed interface AnswerQuestionPayload {

	/**
	 * The request is in review again.
	 *
	 * @param accessRequest as it stands now
	 */
	public record QuestionAnswered(AccessRequest accessRequest) implements AnswerQuestionPayload {
	}

	/**
	 * Somebody was faster, or the request has moved on: its present state.
	 *
	 * @param accessRequest as it stands now
	 * @param because why it could not be done
	 */
	public record AccessRequestConflict(AccessRequest accessRequest, String because) implements AnswerQuestionPayload {
	}

	/**
	 * The policies in force do not let it happen.
	 *
	 * @param breaches what is against what, the widest policy first
	 */
	public record AccessAgainstPolicy(List<PolicyBreach> breaches) implements AnswerQuestionPayload {

		public AccessAgainstPolicy {
			breaches = List.copyOf(breaches);
		}

	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements AnswerQuestionPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
