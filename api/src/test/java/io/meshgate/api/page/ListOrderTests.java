package io.meshgate.api.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.meshgate.api.refusal.BadRequest;
import io.meshgate.graph.Cursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListOrderTests {

	private static final String ID = new UUID(1, 2).toString();

	private static final ListOrder<String> BY_NAME = ListOrder.byText("things.name", (text) -> new Cursor(text, ID));

	private static final ListOrder<String> BY_TIME = ListOrder.byInstant("things.time", (text) -> new Cursor(text, ID));

	private static final ListOrder<String> BY_SCORE = ListOrder.byNumber("things.score",
			(text) -> new Cursor(text, ID));

	@Test
	void takesTwentyUnlessToldOtherwise() {
		assertThat(BY_NAME.page(null, null).first()).isEqualTo(20);
		assertThat(BY_NAME.page(100, null).first()).isEqualTo(100);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE })
	void refusesAPageOfNoOrTooManyItems(int first) {
		assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> BY_NAME.page(first, null))
			.withMessageStartingWith("first must be between 1 and 100");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "plain", "Ünïcødé 💥", "\"quoted\"\n" })
	void readsItsOwnCursorsBack(String name) {
		assertThat(BY_NAME.page(1, BY_NAME.cursor(name)).after()).isEqualTo(new Cursor(name, ID));
	}

	@Test
	void refusesACursorOfAnotherOrder() {
		refuses(BY_TIME, BY_NAME.cursor("2026-01-01T00:00:00Z"));
		assertThat(BY_TIME.page(1, BY_TIME.cursor("2026-01-01T00:00:00Z")).after()).isNotNull();
	}

	@Test
	void refusesValuesAStatementCouldNotRead() {
		refuses(BY_TIME, BY_TIME.cursor("yesterday"));
		refuses(BY_TIME, BY_TIME.cursor("+1000000000-12-31T23:59:59.999999999Z"));
		refuses(BY_SCORE, BY_SCORE.cursor("NaN"));
		refuses(BY_SCORE, BY_SCORE.cursor("1e999"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "\u0000", "bnVsbA", "💥" })
	void refusesWhatIsNoCursor(String after) {
		refuses(BY_NAME, after);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "{}", "[]", "[\"things.name\"]", "[\"things.name\",null,null]",
			"[\"things.name\",\"a\",\"1\"]", "[\"things.name\",\"\\ud800\",\"00000000-0000-0001-0000-000000000002\"]",
			"[[[[", "[\"things.name\", \"a\", \"00000000-0000-0001-0000-000000000002\"]" })
	void refusesMadeUpCursors(String json) {
		refuses(BY_NAME, Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void refusesAnEndlessCursor() {
		refuses(BY_NAME, "A".repeat(100_000));
	}

	private static void refuses(ListOrder<String> order, String after) {
		assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> order.page(1, after))
			.withMessage("after is not a cursor of this list.");
	}

}
