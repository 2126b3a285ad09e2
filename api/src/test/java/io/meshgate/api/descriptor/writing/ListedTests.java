package io.meshgate.api.descriptor.writing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListedTests {

	private static final Listed<String> PLACES = new Listed<>("places", (item) -> item.text("at"),
			(item, place) -> item.set("at", place));

	private static final String KEPT = """
			# Ours.
			places:
			- {note: nowhere}
			- at: a # first
			  note: kept
			- at: b
			other: 1
			""";

	@Test
	void leavesAloneWhatSaysTheSame() {
		assertThat(laid(KEPT, List.of("a", "b"), false)).isEqualTo(KEPT);
	}

	@Test
	void keepsWhatStandsBesideWhatIsStillSaid() {
		assertThat(laid(KEPT, List.of("c", "a"), false)).isEqualTo("""
				# Ours.
				places:
				- {note: nowhere}
				- at: "c"
				- at: a # first
				  note: kept
				other: 1
				""");
	}

	@Test
	void takesAwayTheListWithItsLastItem() {
		assertThat(laid("places: [{at: a}]\nother: 1\n", List.of(), false)).isEqualTo("other: 1\n");
	}

	@Test
	void makesAListWhereThereIsNone() {
		assertThat(laid("other: 1\n", List.of("a"), false)).isEqualTo("other: 1\nplaces:\n- at: \"a\"\n");
	}

	@Test
	void takesNothingAwayThatWasNeverTakenOver() {
		assertThat(laid(KEPT, List.of(), true)).isEqualTo(KEPT);
		assertThat(laid(KEPT, List.of("b"), true)).isEqualTo(KEPT);
		assertThat(laid(KEPT, List.of("c"), true)).contains("at: a # first", "at: b", "at: \"c\"");
	}

	@Test
	void saysAsOftenAsItIsSaid() {
		assertThat(laid("places: [{at: a, note: x}]\n", List.of("a", "a"), false))
			.isEqualTo("places: [{at: a, note: x}, {at: \"a\"}]\n");
	}

	@Test
	void leavesToTheDocumentWhatIsTooMuch() {
		String many = IntStream.range(0, 101)
			.mapToObj((at) -> "- at: p" + at + "\n")
			.collect(Collectors.joining("", "places:\n", ""));
		List<String> hundred = IntStream.range(0, 100).mapToObj((at) -> "p" + at).toList();
		assertThat(laid(many, hundred, false)).isEqualTo(many);
		assertThat(laid(many, Stream.concat(Stream.of("q"), hundred.stream().skip(1)).toList(), false))
			.contains("p100", "at: \"q\"")
			.doesNotContain("at: p0\n");
	}

	private static String laid(String text, List<String> now, boolean partly) {
		Sheet sheet = Sheet.of(text).orElseThrow();
		PLACES.lay(sheet.draft(), now, partly);
		return sheet.yaml();
	}

}
