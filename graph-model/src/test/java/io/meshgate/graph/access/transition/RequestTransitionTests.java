package io.meshgate.graph.access.transition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Holds the table against its rows as data: a row a transition, and every move in every
 * status.
 */
class RequestTransitionTests {

	private static final String TABLE = "/io/meshgate/graph/access/transition/transitions.csv";

	private static final PersonId OLGA = new PersonId("olga");

	private static final List<RequestMove> MOVES = Stream.<RequestMove>concat(
			Stream.of(new RequestMove.Route(List.of(ReviewStage.OWNERS)),
					new RequestMove.Ballot(OLGA, Verdict.APPROVED), new RequestMove.Ballot(OLGA, Verdict.REJECTED),
					new RequestMove.Answer(false), new RequestMove.Offer(OLGA), new RequestMove.Skip("security")),
			plain().map(RequestMove.Plain::new))
		.toList();

	@ParameterizedTest(name = "{1}: {0}")
	@CsvFileSource(resources = TABLE, useHeadersInDisplayName = true, emptyValue = "")
	void areAsTheTableSays(String happens, RequestTransition row, String from, RequestActor by, String guards,
			String to, String effects, String told) {
		assertThat(happens).isNotBlank();
		assertThat(row.from()).isEqualTo(constants(from, AccessRequestStatus::valueOf));
		assertThat(row.by()).isEqualTo(by);
		assertThat(row.guards()).isEqualTo(constants(guards, RequestGuard::valueOf));
		assertThat(row.effects()).isEqualTo(constants(effects, RequestEffect::valueOf));
		assertThat(row.told().text()).isEqualTo("io.meshgate.access." + told);
		Set<AccessRequestStatus> leads = row.from().isEmpty() ? Set.of(row.to(AccessRequestStatus.SUBMITTED))
				: row.from().stream().map(row::to).collect(Collectors.toSet());
		assertThat(leads).isEqualTo(constants(to, AccessRequestStatus::valueOf));
	}

	@Test
	void haveARowEachInTheirOrder() {
		assertThat(rows()).extracting((row) -> row.get(1)).containsExactlyElementsOf(names(RequestTransition.values()));
	}

	@Test
	void leadToAndSayNothingThatIsInNoRow() {
		assertThat(words(5)).containsAll(names(AccessRequestStatus.values()));
		assertThat(words(3)).containsExactlyInAnyOrderElementsOf(names(RequestActor.values()));
		assertThat(words(4)).containsExactlyInAnyOrderElementsOf(names(RequestGuard.values()));
		assertThat(words(6)).containsExactlyInAnyOrderElementsOf(names(RequestEffect.values()));
	}

	/** Whatever is done in whatever status: where a row leads on, and else nowhere. */
	@ParameterizedTest
	@EnumSource
	void leadOnFromTheStatusOfTheirRowsAlone(AccessRequestStatus present) {
		RequestCourse course = new RequestCourse(present,
				List.of(ReviewStage.OWNERS, new ReviewStage("security", 1, false)), 1, List.of(), OLGA);
		for (RequestMove move : MOVES) {
			List<List<String>> rows = rows().stream()
				.filter((row) -> List.of(row.get(2).split(" ")).contains(present.name()))
				.filter((row) -> row.get(1).equals(event(move)))
				.toList();
			switch (course.take(move)) {
				case Course.Gone(RequestCourse now, List<RequestTransition> passed) -> {
					assertThat(rows).as("%s in %s", move, present).hasSize(1);
					assertThat(passed.getFirst()).hasToString(rows.getFirst().get(1));
					Set<AccessRequestStatus> to = constants(rows.getFirst().get(5), AccessRequestStatus::valueOf);
					assertThat(now.status()).isEqualTo((to.size() > 1) ? present : to.iterator().next());
				}
				case Course.Refused(AccessRequestStatus standing, String because) -> {
					assertThat(rows).as("%s in %s", move, present).isEmpty();
					assertThat(standing).isEqualTo(present);
					assertThat(because).startsWith("The request ").endsWith(".");
				}
			}
		}
	}

	/** What has ended stays so; and all that is open can end. */
	@ParameterizedTest
	@EnumSource
	void endForGood(AccessRequestStatus present) {
		List<RequestTransition> ways = Stream.of(RequestTransition.values())
			.filter((row) -> row.from().contains(present))
			.toList();
		assertThat(ways.isEmpty()).isEqualTo(!present.isOpen());
		if (present.isOpen()) {
			assertThat(ways).contains(RequestTransition.WITHDRAW, RequestTransition.LAPSE, RequestTransition.SUPERSEDE);
		}
	}

	@Test
	void sayWhatTheyEnd() {
		assertThat(RequestTransition.LAPSE.end()).isEqualTo(AccessRequestStatus.EXPIRED);
		assertThatIllegalStateException().isThrownBy(RequestTransition.ENDORSE::end);
		assertThatIllegalStateException().isThrownBy(RequestTransition.ASK::end);
	}

	@Test
	void takeAllThatMustBeSaid() {
		assertThatIllegalArgumentException().isThrownBy(() -> new RequestMove.Plain(RequestTransition.APPROVE));
		assertThatIllegalArgumentException().isThrownBy(() -> new RequestMove.Route(List.of()));
	}

	/** With two stages the first yes is not the last. */
	private static String event(RequestMove move) {
		return switch (move) {
			case RequestMove.Plain(RequestTransition transition) -> transition.name();
			case RequestMove.Route _ -> "ROUTE";
			case RequestMove.Ballot(PersonId _, Verdict verdict) ->
				(verdict == Verdict.APPROVED) ? "ENDORSE" : "REJECT";
			case RequestMove.Answer _ -> "ANSWER";
			case RequestMove.Offer _ -> "OFFER";
			case RequestMove.Skip _ -> "SKIP_STAGE";
		};
	}

	private static Stream<RequestTransition> plain() {
		Set<RequestTransition> others = EnumSet.of(RequestTransition.SUBMIT, RequestTransition.ROUTE,
				RequestTransition.ENDORSE, RequestTransition.APPROVE, RequestTransition.REJECT,
				RequestTransition.ANSWER, RequestTransition.OFFER, RequestTransition.SKIP_STAGE);
		return EnumSet.complementOf(EnumSet.copyOf(others)).stream();
	}

	private static <E> Set<E> constants(String names, Function<String, E> constant) {
		return Stream.ofNullable(names)
			.flatMap((all) -> Arrays.stream(all.split(" ")))
			.filter((name) -> !name.isEmpty())
			.map(constant)
			.collect(Collectors.toSet());
	}

	private static List<String> names(Enum<?>... constants) {
		return Stream.of(constants).map(Enum::name).toList();
	}

	private static Set<String> words(int column) {
		return rows().stream()
			.flatMap((row) -> Arrays.stream(row.get(column).split(" ")))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toSet());
	}

	private static List<List<String>> rows() {
		try (var table = RequestTransitionTests.class.getResourceAsStream(TABLE)) {
			return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> List.of(line.split(",", -1)))
				.toList();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
