package io.meshgate.graph.governance.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class CirclesTests {

	@Test
	void findsNoneWhereAllLeadsOn() {
		Circles circles = new Circles(
				Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"), "d", List.of()));
		assertThat(circles.count()).isZero();
		assertThat(circles.examples(10)).isEmpty();
	}

	@Test
	void findsWhatLeadsToItself() {
		Circles circles = new Circles(Map.of("a", List.of("a"), "b", List.of("a")));
		assertThat(circles.examples(10)).containsExactly(List.of("a"));
		assertThat(circles.size()).isEqualTo(1);
	}

	@Test
	void findsGroupsAndAShortestCircleOfEach() {
		Circles circles = new Circles(Map.of("a", List.of("b", "x"), "b", List.of("c"), "c", List.of("d"), "d",
				List.of("a"), "x", List.of("y"), "y", List.of("x", "z"), "z", List.of()));
		assertThat(circles.count()).isEqualTo(2);
		assertThat(circles.size()).isEqualTo(6);
		assertThat(circles.examples(10)).containsExactly(List.of("x", "y"), List.of("a", "b", "c", "d"));
		assertThat(circles.examples(1)).hasSize(1);
	}

	@Test
	void takesTheShortWayRound() {
		Circles circles = new Circles(
				Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("a"), "d", List.of("c")));
		assertThat(circles.count()).isEqualTo(1);
		assertThat(circles.examples(10)).containsExactly(List.of("a", "c"));
	}

	@Test
	void passesOverWhatIsNotThere() {
		Circles circles = new Circles(Map.of("a", List.of("hidden", "b"), "b", List.of("hidden")));
		assertThat(circles.count()).isZero();
	}

	/** Where each leads to many, the paths are without number. */
	@Test
	@Timeout(20)
	void isNotLostInALargeGroup() {
		int size = 20_000;
		Map<String, List<String>> edges = new HashMap<>();
		IntStream.range(0, size)
			.forEach((i) -> edges.put(name(i),
					IntStream.of(1, 2, 3, 7_919).mapToObj((step) -> name((i + step) % size)).toList()));
		assertThat(new Circles(edges).size()).isEqualTo(size);
	}

	private static String name(int number) {
		return "p%05d".formatted(number);
	}

}
