package io.meshgate.api.policy.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.policy.FormQuestionInput;
import io.meshgate.frontend.policy.QuestionConditionInput;
import io.meshgate.graph.policy.form.AnswerPattern;
import io.meshgate.graph.policy.form.FormQuestion;
import io.meshgate.graph.policy.form.QuestionCondition;
import io.meshgate.graph.policy.form.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about what a policy asks. A question hangs on one that stands
 * before it, so that none waits for itself.
 */
final class QuestionsForm {

	private static final int MOST_QUESTIONS = 30;

	private static final int LONGEST_KEY = 60;

	private static final int LONGEST_LABEL = 200;

	private static final int MOST_CHOICES = 50;

	private final Problems problems;

	private final Map<String, FormQuestion> before = new HashMap<>();

	QuestionsForm(Problems problems) {
		this.problems = problems;
	}

	@Nullable List<FormQuestion> questions(@Nullable List<FormQuestionInput> questions) {
		new TermsForm(this.problems).some("questions", questions, MOST_QUESTIONS);
		return (questions != null) ? IntStream.range(0, questions.size())
			.mapToObj((index) -> question(this.problems.at("questions", index), questions.get(index)))
			.toList() : null;
	}

	private FormQuestion question(Problems below, FormQuestionInput input) {
		below.key("key", input.key(), LONGEST_KEY);
		below.name("label", input.label(), LONGEST_LABEL);
		QuestionKind kind = QuestionKind.valueOf(input.kind().name());
		choices(below, kind, input.choices());
		String pattern = pattern(below, kind, input.pattern());
		FormQuestion question = new FormQuestion(input.key(), input.label(), kind, input.choices(),
				Boolean.TRUE.equals(input.required()), pattern, condition(below.at("shownIf"), input.shownIf()));
		if (this.before.putIfAbsent(input.key(), question) != null) {
			below.add("key", "must not be that of another question");
		}
		return question;
	}

	private static void choices(Problems below, QuestionKind kind, @Nullable List<String> choices) {
		if ((choices != null) != (kind == QuestionKind.CHOICE)) {
			below.add("choices", "must be given for a choice, and for nothing else");
		}
		if (choices != null) {
			if (choices.size() < 2) {
				below.add("choices", "must have at least 2 elements");
			}
			below.list("choices", choices, MOST_CHOICES);
			IntStream.range(0, choices.size())
				.forEach((index) -> below.at("choices").name(String.valueOf(index), choices.get(index), LONGEST_LABEL));
		}
	}

	/** Kept only where it can be read, as answers are held against it. */
	private static @Nullable String pattern(Problems below, QuestionKind kind, @Nullable String pattern) {
		if (pattern == null) {
			return null;
		}
		below.clearableText("pattern", pattern, AnswerPattern.LONGEST);
		if (kind != QuestionKind.TEXT) {
			below.add("pattern", "must be given for a text alone");
			return null;
		}
		if (pattern.codePointCount(0, pattern.length()) > AnswerPattern.LONGEST) {
			return null;
		}
		try {
			AnswerPattern.parse(pattern);
			return pattern;
		}
		catch (IllegalArgumentException refused) {
			below.add("pattern", String.valueOf(refused.getMessage()));
			return null;
		}
	}

	private static void answer(Problems below, int index, @Nullable FormQuestion other, String answer) {
		String field = String.valueOf(index);
		Optional.ofNullable(other)
			.flatMap((question) -> question.problem(answer))
			.ifPresentOrElse((problem) -> below.add(field, problem),
					() -> below.text(field, answer, FormQuestion.LONGEST_ANSWER));
	}

	private @Nullable QuestionCondition condition(Problems below, @Nullable QuestionConditionInput shownIf) {
		if (shownIf == null) {
			return null;
		}
		FormQuestion other = this.before.get(shownIf.question());
		if (other == null) {
			below.add("question", "must be the key of a question that stands before");
		}
		new TermsForm(below).some("answers", shownIf.answers(), MOST_CHOICES);
		for (int index = 0; index < shownIf.answers().size(); index++) {
			answer(below.at("answers"), index, other, shownIf.answers().get(index));
		}
		return new QuestionCondition(shownIf.question(), shownIf.answers());
	}

}
