package io.meshgate.graph.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTests {

	@Test
	void allowsSlipsByTheLengthOfTheWord() {
		assertThat(names("cat")).isEqualTo("+(nameWords:cat^8.00 nameWords:cat*^3.20)");
		assertThat(names("sales")).contains("nameWords:sales~1^0.80");
		assertThat(names("timetable")).contains("nameWords:timetable~2^0.80");
		assertThat(names("orders2024")).doesNotContain("2024~");
	}

	@Test
	void wantsEveryWordAndRewardsTheirOrder() {
		assertThat(names("big cat")).isEqualTo("+(nameWords:big^8.00 nameWords:big*^3.20) "
				+ "+(nameWords:cat^8.00 nameWords:cat*^3.20) nameWords:\"big cat\"^8.00");
	}

	@Test
	void takesACompoundAsOneWordOrAsItsParts() {
		assertThat(names("bigCat")).isEqualTo("+(nameWords:bigcat^8.00 nameWords:bigcat*^3.20 nameWords:bigcat~1^0.80 "
				+ "(+(nameWords:big^8.00 nameWords:big*^3.20) +(nameWords:cat^8.00 nameWords:cat*^3.20)))");
	}

	@Test
	void wantsWhatIsQuotedAsItStands() {
		assertThat(names("\"big cat\"")).isEqualTo("+(nameWords:\"big cat\"^8.00)");
		assertThat(names("“big cat” dog")).startsWith("+(nameWords:\"big cat\"^8.00) +(nameWords:dog^8.00");
		assertThat(names("big \"cat")).doesNotContain("+(nameWords:\"");
	}

	@Test
	void takesManyWordsAsTheyStand() {
		assertThat(names("wordy wordier wordiest")).contains("wordy~1");
		assertThat(names("wordy wordier wordiest worded wording words wordless wordage")).doesNotContain("~");
	}

	@Test
	void looksForANounWithAndWithoutItsArticle() {
		assertThat(names("المبيعات")).contains("nameWords:المبيعات^8.00", "nameWords:مبيعات^8.00");
	}

	@Test
	void looksInNamesFirst() {
		assertThat(Question.anywhere("cat").orElseThrow().lucene())
			.isEqualTo("+(nameWords:cat^8.00 nameWords:cat*^3.20 otherWords:cat^2.00 otherWords:cat*^0.80)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "*", "\"\"", "\"", "+-&&||!(){}[]^\"~*?:\\/", "\u0000", "\ud83d", "💥" })
	void asksNothingWhereThereIsNothing(String typed) {
		assertThat(Question.anywhere(typed)).isEmpty();
	}

	@Test
	void staysSmallHoweverMuchIsTyped() {
		assertThat(names("a1B".repeat(50_000))).hasSizeLessThan(5_000);
		assertThat(names("\"a b\" c ".repeat(20_000))).hasSizeLessThan(5_000);
		assertThat(names("\"" + "a1".repeat(400) + "\"")).hasSizeLessThan(200);
		StringBuilder many = new StringBuilder();
		for (int number = 0; number < 10_000; number++) {
			many.append(" w").append(number);
		}
		assertThat(names(many.toString())).hasSizeLessThan(10_000);
	}

	private static String names(String typed) {
		return Question.inNames(typed).orElseThrow().lucene();
	}

}
