package io.meshgate.graph.policy.form;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormTests {

	private static final FormQuestion PERSONAL = question("personal", QuestionKind.YES_NO, true, null);

	private static final FormQuestion BASIS = question("basis", QuestionKind.CHOICE, true,
			new QuestionCondition("personal", List.of("yes")));

	private static final FormQuestion OTHER = question("other", QuestionKind.TEXT, true,
			new QuestionCondition("basis", List.of("other")));

	private static final FormQuestion UNTIL = question("until", QuestionKind.DATE, false, null);

	private static final Form FORM = new Form(List.of(new Form.Sheet("platform", List.of(PERSONAL, BASIS, OTHER)),
			new Form.Sheet("sales", List.of(UNTIL))));

	@ParameterizedTest
	@CsvSource({ "NUMBER,12.5,true", "NUMBER,-3,true", "NUMBER,1e9,false", "NUMBER,twelve,false", "NUMBER,'',false",
			"DATE,2026-02-28,true", "DATE,2026-02-30,false", "DATE,28.2.2026,false", "YES_NO,yes,true",
			"YES_NO,no,true", "YES_NO,Yes,false", "CHOICE,consent,true", "CHOICE,Consent,false", "TEXT,whatever,true",
			"TEXT,' ',false" })
	void wantsAnswersOfTheirKind(QuestionKind kind, String answer, boolean right) {
		assertThat(question("some", kind, true, null).problem(answer).isEmpty()).isEqualTo(right);
	}

	@Test
	void wantsTextsAsTheyAreToBeWritten() {
		FormQuestion ticket = new FormQuestion("ticket", "Which?", QuestionKind.TEXT, null, true, "INC-\\d+", null);
		assertThat(ticket.problem("INC-12")).isEmpty();
		assertThat(ticket.problem("12")).contains("must be written as the question wants it");
		assertThat(ticket.problem("1".repeat(2_001))).contains("must have at most 2,000 characters");
	}

	@Test
	void wantsWhatIsRequiredWhereItIsShown() {
		assertThat(FORM.problems(Map.of())).isEqualTo(Map.of("personal", "must be answered"));
		assertThat(FORM.problems(Map.of("personal", "no"))).isEmpty();
		assertThat(FORM.problems(Map.of("personal", "yes"))).isEqualTo(Map.of("basis", "must be answered"));
		assertThat(FORM.problems(Map.of("personal", "yes", "basis", "other")))
			.isEqualTo(Map.of("other", "must be answered"));
		assertThat(FORM.problems(Map.of("personal", "yes", "basis", "consent", "until", "2026-12-31"))).isEmpty();
	}

	@Test
	void refusesAnswersToWhatIsNotAsked() {
		assertThat(FORM.problems(Map.of("personal", "no", "basis", "consent", "colour", "red")))
			.isEqualTo(Map.of("basis", "is not asked", "colour", "is not asked"));
		assertThat(FORM.problems(Map.of("personal", "no", "basis", "other", "other", "Why not")).keySet())
			.containsExactlyInAnyOrder("basis", "other");
	}

	/** What hangs on an answer that is not asked for is not asked for either. */
	@Test
	void showsNothingThatHangsOnWhatIsHidden() {
		Form hidden = new Form(List.of(new Form.Sheet("one", List.of(PERSONAL, BASIS, OTHER)),
				new Form.Sheet("two", List.of(question("basis", QuestionKind.TEXT, true, null)))));
		assertThat(hidden.problems(Map.of("personal", "no", "basis", "other"))).isEmpty();
	}

	@Test
	void takesOneAnswerForAllQuestionsWithTheSameKey() {
		Form both = new Form(List.of(new Form.Sheet("one", List.of(question("until", QuestionKind.TEXT, false, null))),
				new Form.Sheet("two", List.of(UNTIL))));
		assertThat(both.problems(Map.of("until", "soon")))
			.isEqualTo(Map.of("until", "must be a day, as in 2026-12-31"));
		assertThat(both.answered(Map.of("until", "2026-12-31"))).extracting(Form.Answered::revision)
			.containsExactly("one", "two");
	}

	@Test
	void keepsAnswersInTheOrderOfTheQuestions() {
		assertThat(FORM.answered(Map.of("until", "2026-12-31", "basis", "consent", "personal", "yes")))
			.extracting((answered) -> answered.revision() + " " + answered.question().key() + " " + answered.answer())
			.containsExactly("platform personal yes", "platform basis consent", "sales until 2026-12-31");
	}

	private static FormQuestion question(String key, QuestionKind kind, boolean required,
			@Nullable QuestionCondition shownIf) {
		List<String> choices = (kind == QuestionKind.CHOICE) ? List.of("consent", "contract", "other") : null;
		return new FormQuestion(key, key + "?", kind, choices, required, null, shownIf);
	}

}
