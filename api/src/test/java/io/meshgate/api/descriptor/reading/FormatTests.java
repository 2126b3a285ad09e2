package io.meshgate.api.descriptor.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatTests {

	@Test
	void readsManyDocumentsAndSaysWhereTheyStand() {
		List<RawDocument> documents = Format.YAML.read("""
				# a note
				---
				kind: A
				---

				# another
				kind: B
				...
				kind: C
				--- {kind: D}
				---
				""");
		assertThat(documents).extracting(FormatTests::kind).containsExactly("A", "B", "C", "D");
		assertThat(documents).extracting(RawDocument::number).containsExactly(1, 2, 3, 4);
		assertThat(documents).extracting(RawDocument::line).containsExactly(3, 7, 9, 10);
		assertThat(documents.getFirst().content()).isEqualTo("# a note\n---\nkind: A\n");
		assertThat(documents.get(1).content()).isEqualTo("\n# another\nkind: B\n...\n");
	}

	@Test
	void keepsEachDocumentAsItCame() {
		String first = "kind: A\r\ntext: 'one\u2028two'  \r\n\r\n";
		String second = "kind: B\n\n\n";
		assertThat(Format.YAML.read("\uFEFF" + first + "---\r\n" + second)).extracting(RawDocument::content)
			.containsExactly(first, second);
		assertThat(Format.YAML.read("kind: A")).extracting(RawDocument::content).containsExactly("kind: A");
		assertThat(Format.JSON.read("[ {\"kind\":\r\n \"A\"} ]")).extracting(RawDocument::content)
			.containsExactly("{\"kind\":\r\n \"A\"}");
	}

	@Test
	void keepsABrokenYamlDocumentFromSpoilingItsNeighbours() {
		List<RawDocument> documents = Format.YAML.read("""
				kind: A
				---
				kind: B
				x: [1, 2
				y: "open
				---
				kind: C
				""");
		assertThat(documents).hasSize(3);
		assertThat(kind(documents.get(0))).isEqualTo("A");
		assertThat(kind(documents.get(2))).isEqualTo("C");
		Unreadable problem = documents.get(1).problem().orElseThrow();
		assertThat(problem.reason()).startsWith("not YAML: ").contains("line ").contains("column ");
		assertThat(problem.line()).isBetween(4, 6);
	}

	@Test
	void separatesAtAMarkerWithinABlock() {
		List<RawDocument> documents = Format.YAML.read("a: |\n  text\n---\nkind: B\n");
		assertThat(documents).hasSize(2);
		assertThat(((Fields) documents.getFirst().tree().orElseThrow()).required("a")).isEqualTo("text");
	}

	@Test
	void doesNotSeparateAtAnIndentedMarker() {
		assertThat(Format.YAML.read("a: |\n  one\n  ---\n  two\n")).hasSize(1);
		assertThat(Format.YAML.read("----: a\n")).hasSize(1);
	}

	@Test
	void leavesScalarsAsTheyStand() {
		Fields fields = fields(Format.YAML, "a: no\nb: 1.10\nc: 2024-01-01\nd: 0o17\ne: ~\nf:\ng: '~'\nh: 1_000\n");
		assertThat(fields.text("a")).contains("no");
		assertThat(fields.text("b")).contains("1.10");
		assertThat(fields.text("c")).contains("2024-01-01");
		assertThat(fields.text("d")).contains("0o17");
		assertThat(fields.text("e")).isEmpty();
		assertThat(fields.text("f")).isEmpty();
		assertThat(fields.text("g")).contains("~");
		assertThat(fields.text("h")).contains("1_000");
	}

	@Test
	void leavesJsonNumbersAsTheyStand() {
		Fields fields = fields(Format.JSON, "{\"a\": 1.10, \"b\": false, \"c\": null, \"d\": 1e400}");
		assertThat(fields.text("a")).contains("1.10");
		assertThat(fields.text("b")).contains("false");
		assertThat(fields.has("c")).isFalse();
		assertThat(fields.text("d")).contains("1e400");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a: !!javax.script.ScriptEngineManager [x]", "a: !custom b", "!thing {a: b}",
			"a: !!binary aGk=", "!!python/object:os.system {a: b}", "a: ! b" })
	void refusesTags(String yaml) {
		assertThat(problem(Format.YAML, yaml)).contains("tag").contains("not allowed");
	}

	@Test
	void allowsTheTagsOfPlainData() {
		assertThat(fields(Format.YAML, "a: !!str 1.0\nb: !!seq [c]\n").text("a")).contains("1.0");
	}

	@Test
	void refusesTheSameFieldTwice() {
		assertThat(problem(Format.YAML, "a: 1\nb: {c: 1, c: 2}")).isEqualTo("the field 'c' stands twice");
		assertThat(problem(Format.JSON, "{\"a\": {\"c\": 1, \"c\": 2}}")).isEqualTo("the field 'c' stands twice");
	}

	@Test
	void refusesTooMuchNesting() {
		assertThat(problem(Format.YAML, "a: " + "[".repeat(100_000))).isEqualTo("nested deeper than 64 levels");
		assertThat(problem(Format.YAML, "- ".repeat(100_000))).isEqualTo("nested deeper than 64 levels");
		assertThat(problem(Format.JSON, "[".repeat(100) + "]".repeat(100))).isEqualTo("nested deeper than 64 levels");
	}

	@Test
	void readsAJsonNeighbourOfADocumentThatIsTooDeep() {
		String deep = "{\"a\":".repeat(100) + "1" + "}".repeat(100);
		List<RawDocument> documents = Format.JSON.read("[{\"kind\": \"A\"}, " + deep + ", {\"kind\": \"C\"}]");
		assertThat(documents).hasSize(3);
		assertThat(documents.get(1).problem()).isPresent();
		assertThat(kind(documents.get(2))).isEqualTo("C");
	}

	@Test
	void refusesAnAliasBomb() {
		String many = "a: &a [lol]\nb: [" + "*a, ".repeat(50) + "*a]\n";
		assertThat(problem(Format.YAML, many)).isEqualTo("more than 50 aliases");
	}

	@Test
	void refusesFewAliasesThatRepeatTooMuch() {
		StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol]\n");
		for (int level = 1; level < 16; level++) {
			String before = "*a" + (level - 1);
			bomb.append("a" + level + ": &a" + level + " [" + before + ", " + before + ", " + before + "]\n");
		}
		assertThat(problem(Format.YAML, bomb.toString())).isEqualTo("aliases that repeat too much");
	}

	@Test
	void refusesAnAliasToItself() {
		assertThat(problem(Format.YAML, "a: &x [*x]")).contains("refers to nothing before it");
		assertThat(problem(Format.YAML, "a: *nowhere")).contains("refers to nothing before it");
	}

	@Test
	void readsOrdinaryAliases() {
		Fields fields = fields(Format.YAML, "a: &x [one, two]\nb: *x\n");
		assertThat(fields.texts("b")).containsExactly("one", "two");
	}

	@Test
	void refusesCharactersThatAreNoText() {
		assertThat(problem(Format.JSON, "{\"a\": \"\\u0000\"}")).isEqualTo("a character that is no text");
		assertThat(problem(Format.JSON, "{\"a\": \"\\ud83d\"}")).isEqualTo("a character that is no text");
		assertThat(fields(Format.JSON, "{\"a\": \"\\ud83d\\ude82\"}").text("a")).contains("🚂");
		assertThat(problem(Format.YAML, "a: \"x\\0y\"")).isEqualTo("a character that is no text");
		assertThat(problem(Format.YAML, "a: x\u0000y")).startsWith("not YAML");
	}

	@Test
	void readsAJsonArrayUpToWhereItBreaks() {
		List<RawDocument> documents = Format.JSON.read("[{\"kind\": \"A\"},\n {\"kind\": \"B\"},\n {\"kind\": }]");
		assertThat(documents).hasSize(3);
		assertThat(kind(documents.get(1))).isEqualTo("B");
		assertThat(documents.get(1).content()).isEqualTo("{\"kind\": \"B\"}");
		Unreadable problem = documents.get(2).problem().orElseThrow();
		assertThat(problem.reason()).startsWith("not JSON: ");
		assertThat(problem.line()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "[", "[{}", "{} {}", "nonsense", "[{}] 1", "{\"a\": \"", "]" })
	void saysThatSomethingIsNotJson(String json) {
		assertThat(Format.JSON.read(json)).last()
			.satisfies((document) -> assertThat(document.problem().orElseThrow().reason()).startsWith("not JSON: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "# nothing\n", "---\n---\n", "\uFEFF" })
	void findsNothingInNothing(String text) {
		assertThat(Format.YAML.read(text)).isEmpty();
	}

	@Test
	void findsNothingInAnEmptyArray() {
		assertThat(Format.JSON.read("[]")).isEmpty();
		assertThat(Format.JSON.read("")).isEmpty();
	}

	@Test
	void readsEachLineOfJsonLinesOnItsOwn() {
		List<RawDocument> documents = Format.JSON_LINES.read("{\"kind\": \"A\"}\n\nnonsense\n{\"kind\": \"C\"}\n");
		assertThat(documents).extracting(RawDocument::number).containsExactly(1, 2, 3);
		assertThat(documents).extracting(RawDocument::line).containsExactly(1, 3, 4);
		assertThat(documents.get(1).problem()).isPresent();
		assertThat(kind(documents.get(2))).isEqualTo("C");
	}

	private static String kind(RawDocument document) {
		return ((Fields) document.tree().orElseThrow()).required("kind");
	}

	private static Fields fields(Format format, String text) {
		return (Fields) format.read(text).getFirst().tree().orElseThrow();
	}

	private static String problem(Format format, String text) {
		return format.read(text).getFirst().problem().orElseThrow().reason();
	}

}
