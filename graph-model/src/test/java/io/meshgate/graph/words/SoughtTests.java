package io.meshgate.graph.words;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class SoughtTests {

	@Test
	void foldsCaseAccentsAndTheArabicArticle() {
		assertThat(Sought.words("CAFÉ")).containsExactly(List.of("cafe"));
		assertThat(Sought.words("الطلبات")).containsExactly(List.of("الطلبات", "طلبات"));
		assertThat(Sought.words("أَسْمَاء")).isEqualTo(Sought.words("اسماء"));
	}

	@Test
	void takesWhatIsWrittenTogetherAsOne() {
		assertThat(Sought.words("customerOrders")).containsExactly(List.of("customer orders", "customerorders"));
		assertThat(Sought.words("team-1 west")).containsExactly(List.of("team 1", "team1"), List.of("west"));
	}

	@Test
	void findsNothingByWhatHoldsNoWord() {
		assertThat(Sought.words("%_*' \"")).containsExactly(List.of());
		assertThat(Sought.words("")).containsExactly(List.of());
	}

	@Test
	void looksForAsManyAsItMay() {
		String many = IntStream.range(0, 100).mapToObj((word) -> "w" + word).collect(joining(" "));
		assertThat(Sought.words(many)).hasSize(16);
	}

}
