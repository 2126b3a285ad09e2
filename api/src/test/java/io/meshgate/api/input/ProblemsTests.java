package io.meshgate.api.input;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.person.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTests {

	private static final String UUID = "018f3b9e-0000-7000-8000-00000000002a";

	private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-01T12:00:00+01:00");

	private final Problems problems = new Problems();

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\t\n" })
	void refusesAnEmptyTextThatMustBeThere(String value) {
		this.problems.text("name", value, 10);
		assertThat(this.problems.found()).containsExactly(new InputProblem(List.of("name"), "must not be empty"));
	}

	@ParameterizedTest
	@ValueSource(strings = { " Orders", "Orders ", "\u00a0Orders", "Orders\u2003", "Orders\n", "\tOrders" })
	void refusesABlankAtTheEndsOfAName(String value) {
		this.problems.name("name", value, 10);
		assertThat(this.problems.found()).extracting(InputProblem::message)
			.containsExactly("must not begin or end with a blank");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\nb", "a\tb", "a\rb" })
	void refusesANameOfSeveralLines(String value) {
		this.problems.clearableName("type", value, 10);
		assertThat(this.problems.found()).extracting(InputProblem::message)
			.containsExactly("must not hold line breaks or tabs");
	}

	@Test
	void takesNamesWithBlanksInside() {
		this.problems.name("name", "Order lines", 20);
		this.problems.nameIfGiven("name", null, 20);
		this.problems.clearableName("type", "", 20);
		assertThat(this.problems.isEmpty()).isTrue();
		this.problems.nameIfGiven("name", "", 20);
		assertThat(this.problems.isEmpty()).isFalse();
	}

	@Test
	void takesWhatMayBeLeftOut() {
		this.problems.textIfGiven("version", null, 10);
		this.problems.clearableText("description", null, 10);
		this.problems.clearableText("description", "", 10);
		this.problems.list("tags", null, 10);
		this.problems.location("location", null, 10);
		this.problems.inOrder("startsAt", null, "endsAt", NOON);
		assertThat(this.problems.id("owner", null, Person.class)).isEmpty();
		assertThat(this.problems.isEmpty()).isTrue();
	}

	@Test
	void refusesAnEmptyTextWhereOneIsGiven() {
		this.problems.textIfGiven("version", "", 10);
		assertThat(this.problems.isEmpty()).isFalse();
	}

	@Test
	void countsCharactersAsPeopleDo() {
		this.problems.text("name", "💥".repeat(10), 10);
		assertThat(this.problems.isEmpty()).isTrue();
		this.problems.text("name", "💥".repeat(11), 10);
		assertThat(this.problems.found()).extracting(InputProblem::message)
			.containsExactly("must have at most 10 characters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u0007", "\u0085", "\ud83d", "\udca5x" })
	void refusesControlCharactersAndHalvesOfCharacters(String value) {
		this.problems.clearableText("description", value, 10);
		assertThat(this.problems.isEmpty()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\nb\r\n\tc", "Ünïcødé", "👩‍🚀", "\u202e" })
	void takesAnyOtherText(String value) {
		this.problems.clearableText("description", value, 10);
		assertThat(this.problems.isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "a-", ".a", "a..b", "A", "a b", "ä", "a\n", "a\u0000" })
	void refusesWhatIsNoKey(String value) {
		this.problems.key("key", value, 100);
		assertThat(this.problems.isEmpty()).isFalse();
	}

	@Test
	void takesKeysUpToTheirLength() {
		this.problems.key("key", "orders_v1.2-x", 100);
		this.problems.key("key", "a".repeat(100), 100);
		assertThat(this.problems.isEmpty()).isTrue();
		this.problems.key("key", "a-".repeat(100_000) + "a", 100);
		assertThat(this.problems.isEmpty()).isFalse();
	}

	@Test
	void refusesAWindowThatEndsBeforeItStarts() {
		this.problems.inOrder("startsAt", NOON, "endsAt", NOON.plusSeconds(1));
		assertThat(this.problems.isEmpty()).isTrue();
		this.problems.inOrder("startsAt", NOON, "endsAt", NOON);
		assertThat(this.problems.found())
			.containsExactly(new InputProblem(List.of("endsAt"), "must be after startsAt"));
	}

	@Test
	void refusesLongListsAndRepetitions() {
		this.problems.list("tags", List.of("a", "b"), 2);
		assertThat(this.problems.isEmpty()).isTrue();
		this.problems.list("tags", List.of("a", "b", "c"), 2);
		this.problems.list("tags", List.of("a", "a"), 2);
		assertThat(this.problems.found()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "relative/path", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x" })
	void refusesPlacesThatAreNoneOrRun(String value) {
		this.problems.location("location", URI.create(value), 2_000);
		assertThat(this.problems.isEmpty()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/x", "s3://bucket/path", "urn:x:y", "snowflake://account/db" })
	void takesPlaces(String value) {
		this.problems.location("location", URI.create(value), 2_000);
		assertThat(this.problems.isEmpty()).isTrue();
	}

	@Test
	void readsAGlobalIdOfTheRightTypeOnly() {
		String id = GlobalId.of(Person.class, new PersonId(UUID)).text();
		assertThat(this.problems.id("person", id, Person.class)).contains(UUID);
		assertThat(this.problems.isEmpty()).isTrue();
		assertThat(this.problems.id("accessRequest", id, AccessRequest.class)).isEmpty();
		assertThat(this.problems.found())
			.containsExactly(new InputProblem(List.of("accessRequest"), "must be the global id of an access request"));
	}

	@Test
	void saysWhereInTheInputItIsWrong() {
		this.problems.at("outputPorts", 2).at("contract").text("name", null, 10);
		assertThat(this.problems.found()).extracting(InputProblem::path)
			.containsExactly(List.of("outputPorts", "2", "contract", "name"));
	}

}
