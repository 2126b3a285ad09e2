package io.meshgate.graph.policy.form;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class AnswerPatternTests {

	private static final List<String> SIGNS = List.of("a", "b", ".", "\\d", "[ab]", "[^a]", "[a-c1]", "\\.", "x");

	private static final List<String> TIMES = List.of("", "", "?", "*", "+", "{2}", "{1,}", "{0,2}");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			abc|abc|true
			abc|abcd|false
			abc|ab|false
			INC-\\d{6}|INC-123456|true
			INC-\\d{6}|INC-12345|false
			INC-\\d{6}|xINC-123456|false
			[A-Z_]+\\d?|AB_C1|true
			[^0-9]{2,}|ab|true
			[^0-9]{2,}|a1|false
			\\w*\\s\\w*|Grüße an|true
			a\\.b|axb|false
			[a\\]-]+|a]-|true
			""")
	void holdsTheWholeAnswer(String pattern, String answer, boolean matches) {
		assertThat(AnswerPattern.parse(pattern).matches(answer)).isEqualTo(matches);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "(a)", "a|b", "^a", "a$", "*a", "a**", "a+?", "a{", "a{x}", "a{3,2}", "a{2001}", "[",
			"[]", "[a", "[b-a]", "[[a]]", "\\", "\\b", "\\1", "a{2000}b{2000}" })
	void refusesWhatItDoesNotKnow(String pattern) {
		assertThatIllegalArgumentException().isThrownBy(() -> AnswerPattern.parse(pattern))
			.withMessageStartingWith("must ");
	}

	/** What both know means the same to both. */
	@Test
	void meansWhatRegularExpressionsMean() {
		Random random = new Random(3);
		int matched = 0;
		for (int round = 0; round < 5_000; round++) {
			String text = IntStream.range(0, 1 + random.nextInt(4))
				.mapToObj((_) -> SIGNS.get(random.nextInt(SIGNS.size())) + TIMES.get(random.nextInt(TIMES.size())))
				.collect(Collectors.joining());
			AnswerPattern pattern = AnswerPattern.parse(text);
			String answer = random.ints(random.nextInt(6), 0, 5)
				.mapToObj((sign) -> "abx1.".substring(sign, sign + 1))
				.collect(Collectors.joining());
			boolean matches = Pattern.matches(text, answer);
			matched += matches ? 1 : 0;
			assertThat(pattern.matches(answer)).as("%s of %s", text, answer).isEqualTo(matches);
		}
		assertThat(matched).isBetween(200, 4_800);
	}

	/** A pattern over which others would sit for years. */
	@Test
	void takesNoLongerForWhatIsMeantToTakeLong() {
		AnswerPattern pattern = AnswerPattern.parse("[ab]*".repeat(39) + "c");
		AnswerPattern counted = AnswerPattern.parse("a{0,2000}b");
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
			assertThat(pattern.matches("a".repeat(FormQuestion.LONGEST_ANSWER))).isFalse();
			assertThat(counted.matches("a".repeat(FormQuestion.LONGEST_ANSWER))).isFalse();
		});
	}

}
