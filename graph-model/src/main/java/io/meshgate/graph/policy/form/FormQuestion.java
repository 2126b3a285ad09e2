package io.meshgate.graph.policy.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A question that whoever asks for access is asked.
 *
 * @param key tells it from the others of its policy
 * @param label the question itself
 * @param kind what an answer to it is
 * @param choices one of these is, of a choice; null for others
 * @param required whether it must be answered where it is shown
 * @param pattern how an answer must be written, as {@link AnswerPattern} reads it; null
 * where it may be written as one likes
 * @param shownIf where it is shown; null for always
 */
public record FormQuestion(String key, String label, QuestionKind kind, @Nullable List<String> choices,
		boolean required, @Nullable String pattern, @Nullable QuestionCondition shownIf) {

	/** How long an answer may be. */
	public static final int LONGEST_ANSWER = 2_000;

	private static final int MOST_DIGITS = 100;

	public FormQuestion {
		choices = (choices != null) ? List.copyOf(choices) : null;
	}

	/** Whether it is asked of somebody who has answered so. */
	boolean isShown(Map<String, String> answers) {
		return this.shownIf == null || Optional.ofNullable(answers.get(this.shownIf.question()))
			.filter(this.shownIf.answers()::contains)
			.isPresent();
	}

	/**
	 * What is wrong with an answer.
	 * @param answer the answer
	 * @return going on after what it is called; empty where nothing is wrong
	 */
	public Optional<String> problem(String answer) {
		if (answer.length() > LONGEST_ANSWER) {
			return Optional.of("must have at most 2,000 characters");
		}
		return switch (this.kind) {
			case TEXT -> text(answer);
			case CHOICE -> (this.choices != null && this.choices.contains(answer)) ? Optional.empty()
					: Optional.of("must be one of the choices");
			case NUMBER -> isNumber(answer) ? Optional.empty() : Optional.of("must be a number, as in 12.5");
			case DATE -> isDate(answer) ? Optional.empty() : Optional.of("must be a day, as in 2026-12-31");
			case YES_NO -> List.of("yes", "no").contains(answer) ? Optional.empty() : Optional.of("must be yes or no");
		};
	}

	private Optional<String> text(String answer) {
		if (answer.isBlank()) {
			return Optional.of("must not be empty");
		}
		return (this.pattern == null || AnswerPattern.parse(this.pattern).matches(answer)) ? Optional.empty()
				: Optional.of("must be written as the question wants it");
	}

	/**
	 * What is asked, in one sentence.
	 * @param questions of a policy
	 * @return by their labels
	 */
	public static String asks(List<FormQuestion> questions) {
		return questions.stream()
			.map(FormQuestion::label)
			.collect(Collectors.joining("\", \"", "These questions are asked: \"", "\"."));
	}

	private static boolean isNumber(String answer) {
		if (answer.length() > MOST_DIGITS || answer.chars().anyMatch((sign) -> "+-.0123456789".indexOf(sign) < 0)) {
			return false;
		}
		try {
			new BigDecimal(answer);
			return true;
		}
		catch (NumberFormatException _) {
			return false;
		}
	}

	private static boolean isDate(String answer) {
		try {
			return LocalDate.parse(answer).getYear() > 0;
		}
		catch (DateTimeParseException _) {
			return false;
		}
	}

}
