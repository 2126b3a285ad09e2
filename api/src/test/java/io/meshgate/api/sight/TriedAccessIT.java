package io.meshgate.api.sight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.api.sight.Trial.End;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Holds what mutations let everybody do in organisations drawn at random against what was
 * promised: they read under their locks what lists read elsewhere. Of each deed as many
 * are tried that nobody may know of, may not do, may not as things stand, and may. What
 * is not done changes nothing, and after what is the reference goes on from what the
 * graph holds then.
 */
@WholePortal
class TriedAccessIT {

	private static final int DECISIONS = Boolean.getBoolean("meshgate.test.thorough") ? 10_000 : 300;

	/** Until each deed has ended in each way. */
	private static final int MOST = 10 * DECISIONS;

	/** Of each deed with each end, in one organisation. */
	private static final int EACH = 2;

	private final long seed = Long.getLong("meshgate.test.seed", System.nanoTime());

	private final Graph graph;

	private final Portal portal;

	private final Map<String, Visitor> visitors = new HashMap<>();

	private final Map<String, Integer> tried = new TreeMap<>();

	TriedAccessIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@Test
	void isAsItWasPromised() {
		System.out.println("Trials are drawn with -Dmeshgate.test.seed=" + this.seed);
		Random random = new Random(this.seed);
		while (decisions() < (this.tried.keySet().equals(Promises.kinds()) ? DECISIONS : MOST)) {
			Organisation organisation = DrawnOrganisation.by(new Random(random.nextLong())).at(Instant.now());
			draw(organisation);
			Map<End, List<Trial>> trials = drawn(organisation, random);
			List<String> before = GraphDump.mesh(this.graph);
			Stream.of(End.HIDDEN, End.REFUSED, End.HINDERED)
				.flatMap((end) -> trials.getOrDefault(end, List.of()).stream())
				.forEach((trial) -> holds(trial, organisation));
			assertThat(GraphDump.mesh(this.graph)).as("seed %d", this.seed).isEqualTo(before);
			trials.getOrDefault(End.DONE, List.of()).forEach((trial) -> holds(trial, FoundOrganisation.in(this.graph)));
		}
		System.out.println(decisions() + " decisions are as they were promised: " + this.tried);
		assertThat(this.tried.keySet()).as("what was tried, seed %d", this.seed).isEqualTo(Promises.kinds());
	}

	private int decisions() {
		return this.tried.values().stream().mapToInt(Integer::intValue).sum();
	}

	private Map<End, List<Trial>> drawn(Organisation organisation, Random random) {
		Promises promises = new Promises(organisation, Instant.now());
		List<Trial> all = Trial.all(organisation);
		Collections.shuffle(all, random);
		Map<String, List<Trial>> kinds = all.stream().collect(Collectors.groupingBy(promises::kind));
		return kinds.values()
			.stream()
			.flatMap((trials) -> trials.stream().limit(EACH))
			.collect(Collectors.groupingBy(promises::of));
	}

	/** All come to be known before some of them leave. */
	private void draw(Organisation organisation) {
		MeshDatabase.empty();
		Mesh people = Mesh.aMesh();
		organisation.people().forEach((person) -> people.with(Portal.aVisitor(person)));
		people.in(this.graph);
		organisation.people().forEach(this::visitor);
		organisation.in(this.graph);
	}

	private Visitor visitor(String person) {
		return this.visitors.computeIfAbsent(person, (key) -> {
			Visitor visitor = this.portal.signIn(key);
			visitor.ask("{ viewer { person { id } } }", Map.of()).data("/viewer/person/id");
			return visitor;
		});
	}

	private void holds(Trial trial, Organisation organisation) {
		Promises promises = new Promises(organisation, Instant.now());
		End promised = promises.of(trial);
		Answer answer = tried(trial);
		if (Trial.end(answer) != promised) {
			tell(trial, promised, organisation, answer);
		}
		this.tried.merge(promises.kind(trial), 1, Integer::sum);
	}

	private Answer tried(Trial trial) {
		return trial.by(visitor(trial.person()));
	}

	/** In as small an organisation as shows it. */
	private void tell(Trial trial, End promised, Organisation organisation, Answer answer) {
		Organisation least = organisation.least((less) -> {
			draw(less);
			return new Promises(less, Instant.now()).of(trial) == promised && Trial.end(tried(trial)) != promised;
		});
		fail("seed " + this.seed + ": " + trial + " should have been " + promised + ": " + answer + "\n" + least);
	}

}
