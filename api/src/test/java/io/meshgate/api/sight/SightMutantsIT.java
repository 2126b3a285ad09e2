package io.meshgate.api.sight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.meshgate.api.sight.mutant.Fragment;
import io.meshgate.api.sight.mutant.Mutant;
import io.meshgate.api.sight.mutant.Mutants;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes what is asked of the graph at each place that decides who sees what and where
 * they stand, and sees whether anybody in one organisation is told other than it was
 * promised. What nobody can notice, as it comes to the same, is listed with the reason.
 * The database plans each change anew, so that a few are drawn by lot; all of them are
 * tried by {@code -Pthorough}.
 */
@ExtendWith(MeshDatabase.class)
class SightMutantsIT {

	private static final Path EQUIVALENT = Path.of("src/test/resources/io/meshgate/api/sight/equivalent-mutants.csv");

	private static final boolean ALL = Boolean.getBoolean("meshgate.test.thorough");

	private static final int LOT = 12;

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private static SightTrial trial;

	private static Map<Fragment, List<Question>> fragments = Map.of();

	private static List<Mutant> mutants = List.of();

	@BeforeAll
	static void makeMutants(Graph graph) {
		Organisation organisation = Corners.organisation();
		organisation.in(graph);
		trial = new SightTrial(organisation);
		fragments = Fragments.of(trial);
		mutants = Mutants.of(fragments.keySet());
	}

	@Test
	void tellsWhatWasPromisedWhereNothingIsChanged() {
		assertThat(SightTrial.ASKED.parallelStream()
			.flatMap((question) -> trial.difference(question, UnaryOperator.identity()).stream())).isEmpty();
	}

	/** Else a change would be none, and nobody would notice that. */
	@Test
	void asksByWhatIsChanged() {
		assertThat(fragments).allSatisfy((fragment, questions) -> assertThat(questions).isNotEmpty()
			.allSatisfy((question) -> assertThat(trial.statements(question)).anyMatch(fragment::isIn)));
		assertThat(mutants).extracting(Mutant::name).doesNotHaveDuplicates();
	}

	/** Read as mere text, without what it takes from the others. */
	@Test
	void changesEveryPlaceOfTheFragments() {
		for (Fragment fragment : fragments.keySet()) {
			String own = fragments.keySet()
				.stream()
				.map(Fragment::text)
				.filter((text) -> !text.equals(fragment.text()))
				.sorted(Comparator.comparing(String::length).reversed())
				.reduce(fragment.text(), (text, taken) -> text.replace(taken, ""));
			long asked = 2 * said("\\b(WHERE|AND|OR)\\b|\\*\\d", own) + said("\\bUNION\\b", own);
			assertThat(mutants).filteredOn((mutant) -> mutant.fragment().equals(fragment))
				.as(fragment.name())
				.isNotEmpty()
				.hasSizeGreaterThanOrEqualTo(Math.toIntExact(asked));
		}
	}

	@Test
	void noneSurvivesButWhatComesToTheSame() throws IOException {
		Set<String> equivalents = equivalents();
		assertThat(mutants).extracting(Mutant::name).containsAll(equivalents);
		List<Mutant> tried = ALL ? mutants : lot(equivalents);
		List<Mutant> survivors = tried.parallelStream()
			.filter(this::survives)
			.peek((mutant) -> System.out.println("Nobody noticed " + mutant.name()))
			.toList();
		System.out.printf("%d of %d mutants of sight, %d killed: %s%n", tried.size(), mutants.size(),
				tried.size() - survivors.size(), fragments(tried));
		assertThat(survivors).extracting(Mutant::name)
			.containsExactlyInAnyOrderElementsOf(ALL ? equivalents : Set.of());
	}

	/** None of those that come to the same, as they would be asked about to the end. */
	private static List<Mutant> lot(Set<String> equivalents) {
		System.out.println("Mutants of sight are drawn with -Dmeshgate.test.seed=" + SEED);
		List<Mutant> drawn = new ArrayList<>(mutants);
		drawn.removeIf((mutant) -> equivalents.contains(mutant.name()));
		Collections.shuffle(drawn, new Random(SEED));
		return drawn.subList(0, LOT);
	}

	private boolean survives(Mutant mutant) {
		return fragments.getOrDefault(mutant.fragment(), List.of())
			.stream()
			.noneMatch((question) -> trial.notices(question, mutant::in));
	}

	/** How many of each. */
	private static Map<String, Long> fragments(List<Mutant> tried) {
		return tried.stream()
			.collect(Collectors.groupingBy((mutant) -> mutant.fragment().name(), TreeMap::new, Collectors.counting()));
	}

	private static long said(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().count();
	}

	/** Each with the reason behind a semicolon. */
	private static Set<String> equivalents() throws IOException {
		return Files.readAllLines(EQUIVALENT)
			.stream()
			.skip(1)
			.map((line) -> line.split(";", 2))
			.peek((row) -> assertThat(row).as(row[0]).hasSize(2))
			.map((row) -> row[0])
			.collect(Collectors.toSet());
	}

}
