package io.meshgate.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.meshgate.auth.mutant.Fate;
import io.meshgate.auth.mutant.Mutant;
import io.meshgate.auth.mutant.Mutants;
import io.meshgate.auth.mutant.Mutation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes the policy at each place where it decides something, and sees whether its tests
 * notice. What nobody can notice, as it comes to the same, is listed with the reason. All
 * of them are tried by {@code -Pthorough}, and some, by lot, at any time; a seed that
 * failed is tried again with {@code -Dmeshgate.test.seed=...}.
 */
class PolicyMutantsTests {

	private static final boolean THOROUGH = Boolean.getBoolean("meshgate.test.thorough");

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private static final int BY_LOT = 150;

	private static final Path HOME = Path.of("src/main/java/io/meshgate/auth");

	private static final Path EQUIVALENT = Path.of("src/test/resources/io/meshgate/auth/equivalent-mutants.csv");

	private static List<Path> sources = List.of();

	private static List<Mutant> mutants = List.of();

	@BeforeAll
	static void makeMutants() throws IOException {
		try (Stream<Path> files = Files.list(HOME)) {
			sources = files.filter((file) -> file.toString().endsWith(".java")).sorted().toList();
		}
		mutants = Mutants.of(sources);
	}

	@Test
	void letsThePolicyLiveAsItIs() throws IOException {
		for (Path source : sources) {
			String type = PolicyTrial.class.getPackageName() + "."
					+ source.getFileName().toString().replace(".java", "");
			Mutant none = new Mutant(type, Mutation.CLAIM, "unchanged", Files.readString(source));
			assertThat(Fate.of(none, PolicyTrial.class).survived()).as(type).isTrue();
		}
	}

	@Test
	void changesEveryPlaceOfTheSources() throws IOException {
		assertThat(made(Mutation.RULE)).isGreaterThanOrEqualTo(said("new Decision\\("));
		assertThat(made(Mutation.CLAIM)).isGreaterThanOrEqualTo(
				3 * said("\\bif \\(|\\s\\?\\s") + 2 * said("&&|\\|\\|") + said("\\t[A-Z_]+\\((true|false)\\)"));
		assertThat(made(Mutation.ANSWER)).isGreaterThanOrEqualTo(said("(case .*|default) ->\\s+\\S*\\("));
		assertThat(made(Mutation.WAY)).isPositive();
		assertThat(made(Mutation.MEMBER)).isGreaterThanOrEqualTo(said("EnumSet\\.of\\("));
		assertThat(made(Mutation.ORDER)).isGreaterThanOrEqualTo(said("\\n\\t\\t}\\n\\t\\tif \\("));
	}

	@Test
	void noneSurvivesButWhatComesToTheSame() throws IOException {
		List<Fate> fates = tried().parallelStream().map((mutant) -> Fate.of(mutant, PolicyTrial.class)).toList();
		List<String> survivors = names(fates.stream().filter(Fate::survived).map(Fate::mutant));
		List<String> stillborn = names(fates.stream().filter(Fate::stillborn).map(Fate::mutant));
		long killed = fates.size() - survivors.size() - stillborn.size();
		System.out.printf("%d of %d mutants of the policy, %d killed, %d stillborn, -Dmeshgate.test.seed=%d%n",
				fates.size(), mutants.size(), killed, stillborn.size(), SEED);
		List<String> expected = new ArrayList<>(equivalents());
		expected.retainAll(names(fates.stream().map(Fate::mutant)));
		assertThat(survivors).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(stillborn).hasSizeLessThan(fates.size() / (THOROUGH ? 20 : 5));
	}

	@Test
	void listsNoneThatThereIsNot() throws IOException {
		assertThat(equivalents()).isSubsetOf(names(mutants.stream()));
	}

	private static List<Mutant> tried() {
		if (THOROUGH) {
			return mutants;
		}
		List<Mutant> drawn = new ArrayList<>(mutants);
		Collections.shuffle(drawn, new Random(SEED));
		return drawn.subList(0, BY_LOT);
	}

	private static List<String> names(Stream<Mutant> mutants) {
		return mutants.map(Mutant::name).toList();
	}

	/** Each with the reason behind a semicolon. */
	private static List<String> equivalents() throws IOException {
		return Files.readAllLines(EQUIVALENT)
			.stream()
			.skip(1)
			.map((line) -> line.split(";", 2))
			.peek((row) -> assertThat(row).as(row[0]).hasSize(2))
			.map((row) -> row[0])
			.toList();
	}

	private static int made(Mutation mutation) {
		return Math.toIntExact(mutants.stream().filter((mutant) -> mutant.mutation() == mutation).count());
	}

	/** So often something is found in the sources, read as mere text. */
	private static int said(String pattern) throws IOException {
		int said = 0;
		for (Path source : sources) {
			said += Math.toIntExact(Pattern.compile(pattern).matcher(Files.readString(source)).results().count());
		}
		return said;
	}

}
