package io.meshgate.graph.policy.form;

import java.util.List;

/**
 * What another question must have been answered.
 *
 * @param question the key of the other, which stands before it in the same policy
 * @param answers one of these
 */
public record QuestionCondition(String question, List<String> answers) {

	public QuestionCondition {
		answers = List.copyOf(answers);
	}

}
