package io.meshgate.api.sight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Holds what everybody in organisations drawn at random is shown, and may do, against
 * what was promised. What was drawn is drawn again with the seed that is printed.
 */
@ExtendWith(MeshDatabase.class)
class AccessModelIT {

	private static final int DECISIONS = Boolean.getBoolean("meshgate.test.thorough") ? 1_000_000 : 100_000;

	private final long seed = Long.getLong("meshgate.test.seed", System.nanoTime());

	private final Graph graph;

	private final GraphAnswers answers;

	private final ListedAnswers listed;

	private final OwnershipAnswers ownership;

	AccessModelIT(Graph graph) {
		this.graph = graph;
		this.answers = new GraphAnswers(graph);
		this.listed = new ListedAnswers(graph);
		this.ownership = new OwnershipAnswers(graph);
	}

	@Test
	void isAsItWasPromised() {
		System.out.println("Organisations are drawn with -Dmeshgate.test.seed=" + this.seed);
		Random random = new Random(this.seed);
		int decisions = 0;
		while (decisions < DECISIONS) {
			Organisation organisation = DrawnOrganisation.by(new Random(random.nextLong()));
			draw(organisation);
			List<PlainAnswers> promised = organisation.people()
				.parallelStream()
				.map((person) -> new PlainAnswers(person, organisation))
				.toList();
			List<Map<String, Set<Answer>>> listed = listed(organisation);
			promised.parallelStream()
				.flatMap((each) -> difference(each, told(each.person(), organisation, listed)).stream())
				.findFirst()
				.ifPresent((difference) -> tell(difference, organisation));
			decisions += promised.stream().mapToInt(PlainAnswers::decisions).sum();
		}
		System.out.println(decisions + " decisions are as they were promised");
	}

	/** It is of use as long as one can read it. */
	@Test
	void isPromisedInFewWords() throws IOException {
		Path source = Path.of("src/test/java/io/meshgate/api/sight/PlainAccess.java");
		List<String> lines = Files.readAllLines(source);
		assertThat(lines).hasSizeLessThanOrEqualTo(200)
			.noneMatch((line) -> line.startsWith("import io.meshgate.") && !line.contains(".api.sight."));
	}

	private void draw(Organisation organisation) {
		MeshDatabase.empty();
		organisation.in(this.graph);
	}

	/** What is told of everybody at once. */
	private List<Map<String, Set<Answer>>> listed(Organisation organisation) {
		return List.of(this.listed.of(organisation), this.ownership.of(organisation));
	}

	private Set<Answer> told(String person, Organisation organisation, List<Map<String, Set<Answer>>> listed) {
		Set<Answer> told = new HashSet<>(this.answers.of(person, organisation));
		listed.forEach((each) -> told.addAll(each.getOrDefault(person, Set.of())));
		return told;
	}

	/** What is told of one thing before what is told of many. */
	private static Optional<Difference> difference(PlainAnswers plain, Set<Answer> told) {
		return Stream.concat(plain.answers().stream(), told.stream())
			.filter((answer) -> plain.answers().contains(answer) != told.contains(answer))
			.map((answer) -> new Difference(plain.person(), answer, plain.answers().contains(answer)))
			.min(Comparator.comparing((each) -> each.answer().path()));
	}

	/** In as small an organisation as shows it. */
	private void tell(Difference difference, Organisation organisation) {
		Organisation least = organisation.least((less) -> {
			draw(less);
			Answer answer = difference.answer();
			boolean promised = new PlainAnswers(difference.person(), less).answers().contains(answer);
			boolean told = told(difference.person(), less, listed(less)).contains(answer);
			return promised == difference.promised() && told != promised;
		});
		fail("seed " + this.seed + ": " + difference + "\n" + least);
	}

	/**
	 * Something that is told, but was not promised, or the other way round.
	 */
	private record Difference(String person, Answer answer, boolean promised) {

		@Override
		public String toString() {
			return this.person + (this.promised ? " may, and is not told: " : " may not, and is told: ") + this.answer;
		}

	}

}
