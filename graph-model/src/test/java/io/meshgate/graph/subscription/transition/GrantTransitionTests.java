package io.meshgate.graph.subscription.transition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.subscription.GrantEndReason;
import io.meshgate.graph.subscription.GrantStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

/**
 * Holds the table against its rows as data: a row a transition, and every transition in
 * every status.
 */
class GrantTransitionTests {

	private static final String TABLE = "/io/meshgate/graph/subscription/transition/transitions.csv";

	@ParameterizedTest(name = "{1}: {0}")
	@CsvFileSource(resources = TABLE, useHeadersInDisplayName = true)
	void areAsTheTableSays(String happens, GrantTransition row, @Nullable String from, GrantActor by,
			@Nullable String guards, String to, @Nullable GrantEndReason reason, String told) {
		assertThat(happens).isNotBlank();
		assertThat(row.from()).isEqualTo(constants(from, GrantStatus::valueOf));
		assertThat(row.to()).isEqualTo(constants(to, GrantStatus::valueOf));
		assertThat(row.by()).isEqualTo(by);
		assertThat(row.guards()).isEqualTo(constants(guards, GrantGuard::valueOf));
		assertThat(row.told().text()).isEqualTo("io.meshgate.access." + told);
		if (reason == null) {
			assertThatNullPointerException().isThrownBy(row::reason);
		}
		else {
			assertThat(row.reason()).isEqualTo(reason);
		}
	}

	@Test
	void haveARowEachInTheirOrder() {
		assertThat(rows()).extracting((row) -> row.get(1)).containsExactlyElementsOf(names(GrantTransition.values()));
	}

	@Test
	void leadToAndSayNothingThatIsInNoRow() {
		assertThat(words(5)).containsExactlyInAnyOrderElementsOf(names(GrantStatus.values()));
		assertThat(words(3)).containsExactlyInAnyOrderElementsOf(names(GrantActor.values()));
		assertThat(words(4)).containsExactlyInAnyOrderElementsOf(names(GrantGuard.values()));
		assertThat(words(6)).containsExactlyInAnyOrderElementsOf(names(GrantEndReason.values()));
	}

	/** Whatever is done in whatever status: where a row leads on, and else nowhere. */
	@ParameterizedTest
	@EnumSource
	void leadOnFromTheStatusOfTheirRowsAlone(GrantStatus present) {
		for (GrantTransition tried : GrantTransition.values()) {
			boolean leads = rows().stream()
				.anyMatch((row) -> row.get(1).equals(tried.name())
						&& List.of(row.get(2).split(" ")).contains(present.name()));
			switch (tried.on(present)) {
				case GrantCourse.Gone(GrantTransition passed) -> {
					assertThat(leads).as("%s in %s", tried, present).isTrue();
					assertThat(passed).isEqualTo(tried);
				}
				case GrantCourse.Refused(GrantStatus standing, String because) -> {
					assertThat(leads).as("%s in %s", tried, present).isFalse();
					assertThat(standing).isEqualTo(present);
					assertThat(because).endsWith(".");
				}
			}
		}
	}

	@Test
	void endForGood() {
		assertThat(GrantTransition.values())
			.allSatisfy((row) -> assertThat(row.from()).doesNotContain(GrantStatus.ENDED));
	}

	private static <E> Set<E> constants(@Nullable String names, Function<String, E> constant) {
		return Stream.ofNullable(names)
			.flatMap((all) -> Arrays.stream(all.split(" ")))
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
		try (var table = GrantTransitionTests.class.getResourceAsStream(TABLE)) {
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
