package io.meshgate.frontend.policy;

import java.util.List;

/**
 * What another question of the same policy must have been answered.
 *
 * @param question the key of the other, which stands before it
 * @param answers one of these
 */
public record QuestionConditionInput(String question, List<String> answers) {

	public QuestionConditionInput {
		answers = List.copyOf(answers);
	}

}
