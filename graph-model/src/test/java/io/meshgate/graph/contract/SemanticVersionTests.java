package io.meshgate.graph.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SemanticVersionTests {

	/**
	 * As Semantic Versioning 2.0.0 orders them, from the lowest, after what is no number.
	 */
	private static final List<String> IN_ORDER = List.of("", "latest", "summer 2026", "0.9", "1.0.0-1", "1.0.0-2",
			"1.0.0-10", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2",
			"1.0.0-beta.11", "1.0.0-rc.1", "v1.0.0", "1.0.1", "1.2", "1.10.0", "V2", "2.0.0.1", "10.0.0", "20260801.1");

	@Test
	void ranksAsTheVersionsStand() {
		List<String> shuffled = new ArrayList<>(IN_ORDER);
		Collections.shuffle(shuffled, new Random(7));
		shuffled.sort(Comparator.comparing((version) -> SemanticVersion.of(version).rank()));
		assertThat(shuffled).isEqualTo(IN_ORDER);
	}

	@Test
	void takesWhatIsLeftOutForNothing() {
		assertThat(SemanticVersion.of("v2").rank()).isEqualTo(SemanticVersion.of("2.0.0+build.5").rank());
		assertThat(SemanticVersion.of("3.1").number(2)).isZero();
	}

	@Test
	void readsWhateverSomebodyWrites() {
		for (String text : List.of("1..2", "-1", "1.2.3.4.5.6.7", "9".repeat(200), "1.0.0-", "\uD83D\uDE80", "v")) {
			assertThat(SemanticVersion.of(text).numbers()).as(text).isEmpty();
			assertThat(SemanticVersion.of(text).rank()).isEqualTo("!" + text);
		}
	}

}
