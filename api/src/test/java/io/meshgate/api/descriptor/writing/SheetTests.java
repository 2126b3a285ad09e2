package io.meshgate.api.descriptor.writing;

import java.util.List;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTests {

	@Test
	void keepsADocumentLetterByLetterUntilItIsChanged() {
		String text = "a:   'b'  # c\n\nd: {e: 1.0}\n";
		Sheet sheet = Sheet.of(text).orElseThrow();
		sheet.draft().set("a", "b");
		assertThat(sheet.changed()).isFalse();
		assertThat(sheet.yaml()).isEqualTo(text);
	}

	@Test
	void changesOneFieldAndLeavesTheOthers() {
		Sheet sheet = Sheet.of("# first\na: b # why\nc: 0x1F\nd: ${D:-x}\ne: [1.10, 'yes']\n").orElseThrow();
		sheet.draft().set("a", "zest").set("words", List.of("no"));
		assertThat(sheet.yaml())
			.isEqualTo("# first\na: zest # why\nc: 0x1F\nd: ${D:-x}\ne: [1.10, 'yes']\nwords:\n- \"no\"\n");
	}

	@Test
	void writesInPartsAndLists() {
		Sheet sheet = Sheet.empty();
		Draft draft = sheet.draft();
		draft.section("a").set("b", "c");
		draft.add("d").set("e", "f").flag("g", true);
		draft.add("d").set("e", "gone");
		draft.removeItems("d", (item) -> item.text("e").filter("gone"::equals).isPresent());
		draft.set("h", "two\nlines").set("i", "gone").set("i", (String) null);
		draft.add("l");
		draft.nest("l", "members");
		assertThat(sheet.json().toString()).isEqualTo(
				"{\"a\":{\"b\":\"c\"},\"d\":[{\"e\":\"f\",\"g\":true}],\"h\":\"two\\nlines\",\"l\":{\"members\":[{}]}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "No", "null", "~", "1.10", "0x1F", "2026-01-02", "a: b", "- a", "# a", "'", "\"",
			"{", "${VAR}", "a #b", " a ", "\u00e9", "\ud83d\ude82", "a\nb", "a\n b\n\n", "\ta", "!x", "&a", "*a", "%a",
			"@a", "|", "=", "<<", "---", "true", "x", "1e3" })
	void writesTextsThatAreReadBackAsTheyWere(String text) {
		Sheet sheet = Sheet.empty();
		sheet.draft().set("value", text).set("after", "all");
		Fields fields = (Fields) Format.YAML.read("---\n" + sheet.yaml()).getFirst().tree().orElseThrow();
		assertThat(fields.values().get("value")).hasToString("Text[value=" + text + ", line=2]");
		assertThat(sheet.json().path("value").asString()).isEqualTo(text);
	}

	@Test
	void readsJsonWithTabs() {
		Sheet sheet = Sheet.of("{\n\t\"a\": 1.50,\n\t\"b\": null}\n").orElseThrow();
		assertThat(sheet.json().toString()).isEqualTo("{\"a\":1.50,\"b\":null}");
		assertThat(Format.YAML.read("---\n" + sheet.yaml())).hasSize(1);
		assertThat(Sheet.of("a text")).isEmpty();
		assertThat(Sheet.of("a: [")).isEmpty();
	}

}
