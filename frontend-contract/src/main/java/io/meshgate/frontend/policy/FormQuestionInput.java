package io.meshgate.frontend.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A question that whoever asks for access is asked.
 *
 * @param key tells it from the others of its policy
 * @param label the question itself
 * @param kind what an answer to it is
 * @param choices one of these is the answer to a choice
 * @param required whether it must be answered where it is shown
 * @param pattern how the answer to a text must be written, all of it
 * @param shownIf where it is shown; null for always
 */
public record FormQuestionInput(String key, String label, QuestionKind kind, @Nullable List<String> choices,
		@Nullable Boolean required, @Nullable String pattern, @Nullable QuestionConditionInput shownIf) {

	public FormQuestionInput {
		choices = (choices != null) ? List.copyOf(choices) : null;
	}

}
