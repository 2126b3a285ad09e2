package io.meshgate.api.sight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

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
 * promised: they read under their locks what lists read elsewhere. As many are tried that
 * nobody may know of, may not do, and may; what is refused changes nothing, and after
 * what is not the reference goes on from what the graph holds then.
 */
@WholePortal
class TriedAccessIT {

	private static final int DECISIONS = Boolean.getBoolean("meshgate.test.thorough") ? 10_000 : 1_000;

	private static final int EACH = 40;

	private final long seed = Long.getLong("meshgate.test.seed", System.nanoTime());

	private final Graph graph;

	private final Portal portal;

	private final Map<String, Visitor> visitors = new HashMap<>();

	TriedAccessIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@Test
	void isAsItWasPromised() {
		System.out.println("Trials are drawn with -Dmeshgate.test.seed=" + this.seed);
		Random random = new Random(this.seed);
		Map<End, Integer> ended = new EnumMap<>(End.class);
		int decisions = 0;
		while (decisions < DECISIONS) {
			Organisation organisation = DrawnOrganisation.by(new Random(random.nextLong())).at(Instant.now());
			draw(organisation);
			Map<End, List<Trial>> trials = drawn(organisation, random);
			decisions += trials.values().stream().mapToInt(List::size).sum();
			trials.forEach((end, tried) -> ended.merge(end, tried.size(), Integer::sum));
			List<Trial> refused = new ArrayList<>(trials.getOrDefault(End.HIDDEN, List.of()));
			refused.addAll(trials.getOrDefault(End.REFUSED, List.of()));
			List<String> before = GraphDump.mesh(this.graph);
			refused.forEach((trial) -> holds(trial, organisation));
			assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
			trials.getOrDefault(End.LET, List.of()).forEach((trial) -> holds(trial, FoundOrganisation.in(this.graph)));
		}
		System.out.println(decisions + " decisions are as they were promised: " + ended);
	}

	private Map<End, List<Trial>> drawn(Organisation organisation, Random random) {
		Instant now = Instant.now();
		List<Trial> all = Trial.all(organisation);
		Collections.shuffle(all, random);
		Map<End, List<Trial>> drawn = all.parallelStream()
			.collect(Collectors.groupingBy((trial) -> trial.promised(organisation, now), () -> new EnumMap<>(End.class),
					Collectors.toList()));
		drawn.replaceAll((_, trials) -> trials.subList(0, Math.min(EACH, trials.size())));
		return drawn;
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
			visitor.ask("{ viewer { person { id } } }", Map.of());
			return visitor;
		});
	}

	private void holds(Trial trial, Organisation organisation) {
		End promised = trial.promised(organisation, Instant.now());
		Answer answer = trial.by(visitor(trial.person()));
		if (Trial.end(answer) != promised) {
			tell(trial, promised, organisation, answer);
		}
	}

	/** In as small an organisation as shows it. */
	private void tell(Trial trial, End promised, Organisation organisation, Answer answer) {
		Organisation least = organisation.least((less) -> {
			draw(less);
			return trial.promised(less, Instant.now()) == promised
					&& Trial.end(trial.by(visitor(trial.person()))) != promised;
		});
		fail("seed " + this.seed + ": " + trial + " should have been " + promised + ": " + answer + "\n" + least);
	}

}
