package io.meshgate.api.governance.waiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever lets others answer for a waiver while somebody else does or ends it: one
 * answers for it, what is told leads there step by step, and nothing more once it has
 * ended.
 */
@WholePortal
class ReassigningRacesIT {

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private static final String WAIVER = Ids.waiver("contracted orders");

	private static final int LANES = 8;

	private static final int TURNS = 40;

	private final Graph graph;

	private final Visitor dora;

	private final Visitor adam;

	ReassigningRacesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.dora = portal.signIn("dora");
		this.adam = portal.signIn("adam");
	}

	@RepeatedTest(3)
	void letsOneAnswerHoweverManySayWho() {
		List<Told> before = Told.of(this.graph);
		List<Answer> answers = Race.inLanes(LANES, reassignments(new Random(SEED)));
		assertThat(answers).extracting(Answer::ending).containsOnly("WaiverReassigned");
		List<String> told = Told.since(this.graph, before).stream().map(ReassigningRacesIT::owner).toList();
		leadsStepByStep(told);
		assertThat(answering()).as("seed %d", SEED).containsExactly(told.getLast());
	}

	@RepeatedTest(3)
	void letsNobodyAnswerAnewForWhatHasEnded() {
		List<Told> before = Told.of(this.graph);
		List<Supplier<Answer>> runners = reassignments(new Random(SEED));
		runners.add(TURNS / 3, () -> this.dora.submit("EndWaiver", Map.of("waiver", WAIVER)));
		runners.add(TURNS / 3, () -> this.adam.submit("EndWaiver", Map.of("waiver", WAIVER)));
		List<Answer> answers = Race.inLanes(LANES, runners);
		assertThat(answers).extracting(Answer::ending)
			.containsOnly("WaiverReassigned", "WaiverEnded", "WaiverConflict")
			.containsOnlyOnce("WaiverEnded");
		List<Told> told = Told.since(this.graph, before);
		assertThat(told).as("seed %d", SEED)
			.extracting(Told::type)
			.endsWith("io.meshgate.waiver.ended")
			.containsOnlyOnce("io.meshgate.waiver.ended");
		List<String> owners = told.subList(0, told.size() - 1).stream().map(ReassigningRacesIT::owner).toList();
		leadsStepByStep(owners);
		assertThat(answering()).as("seed %d", SEED)
			.hasSizeLessThan(2)
			.isEqualTo(owners.isEmpty() ? answering() : List.of(owners.getLast()));
	}

	private List<Supplier<Answer>> reassignments(Random random) {
		List<Supplier<Answer>> runners = new ArrayList<>();
		for (int turn = 0; turn < TURNS; turn++) {
			Visitor visitor = random.nextBoolean() ? this.dora : this.adam;
			Map<String, ?> input = Map.of("waiver", WAIVER, "owner",
					Map.of("key", random.nextBoolean() ? "dora" : "adam"));
			runners.add(() -> visitor.submit("ReassignWaiver", input));
		}
		return runners;
	}

	/** Dora, who gave it, answers at first; who answers already is not told of. */
	private static void leadsStepByStep(List<String> owners) {
		String answering = Mesh.person("dora").value();
		for (String owner : owners) {
			assertThat(owner).as("seed %d", SEED).isNotEqualTo(answering);
			answering = owner;
		}
	}

	private static String owner(Told told) {
		return Objects.toString(told.data().get("owner"));
	}

	private List<String> answering() {
		return this.graph.read((transaction) -> transaction.rows(
				"MATCH (:Waiver {id: $id})-[:ANSWERED_FOR_BY]->(who) RETURN who.id AS id",
				Map.of("id", Ids.inGraph(WAIVER))))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
	}

}
