package io.meshgate.api.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.access.FormAnswerInput;
import io.meshgate.graph.access.asking.GivenAnswer;
import io.meshgate.graph.policy.form.FormQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to what policies ask.
 */
public final class AnswersForm {

	private static final int MOST_ANSWERS = 200;

	private static final int LONGEST_KEY = 60;

	private final Problems problems;

	/**
	 * Reads what was filled in.
	 * @param problems takes what is wrong with it
	 */
	public AnswersForm(Problems problems) {
		this.problems = problems;
	}

	/**
	 * What was answered.
	 * @param answers as sent; null for none
	 * @return each key once, as long as nothing is wrong
	 */
	public List<GivenAnswer> given(@Nullable List<FormAnswerInput> answers) {
		if (answers == null) {
			return List.of();
		}
		if (answers.size() > MOST_ANSWERS) {
			this.problems.add("answers", "must have at most " + MOST_ANSWERS + " elements");
			return List.of();
		}
		Set<String> keys = new HashSet<>();
		for (int index = 0; index < answers.size(); index++) {
			Problems below = this.problems.at("answers", index);
			below.key("key", answers.get(index).key(), LONGEST_KEY);
			below.clearableText("answer", answers.get(index).answer(), FormQuestion.LONGEST_ANSWER);
			if (!keys.add(answers.get(index).key())) {
				below.add("key", "must not be answered twice");
			}
		}
		return answers.stream().map((given) -> new GivenAnswer(given.key(), given.answer())).toList();
	}

}
