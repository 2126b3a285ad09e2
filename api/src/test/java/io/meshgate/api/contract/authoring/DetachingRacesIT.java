package io.meshgate.api.contract.authoring;

import java.util.ArrayList;
import java.util.Collections;
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
import io.meshgate.graph.Row;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.contract.authoring.Publishing.NEXT;
import static io.meshgate.api.contract.authoring.Publishing.REFUNDS;
import static io.meshgate.api.contract.authoring.Publishing.publish;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever takes a port off its contract while others do, publish, or change the product:
 * it is taken off what it was under, once, and every change counts.
 */
@WholePortal
class DetachingRacesIT {

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private static final String PORT = Ids.port("orders/refunds");

	private static final int LANES = 8;

	private static final int TURNS = 48;

	private final Graph graph;

	private final Visitor olga;

	private final Visitor edda;

	DetachingRacesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.olga = portal.signIn("olga");
		this.edda = portal.signIn("edda");
	}

	@RepeatedTest(5)
	void takesThePortOffOnceWhoeverDoes() {
		publish(this.olga, PORT, REFUNDS);
		int revision = standing().number("revision");
		List<Told> before = Told.of(this.graph);
		List<Supplier<Answer>> runners = new ArrayList<>(Collections.nCopies(LANES / 2, () -> detach(this.olga)));
		runners.addAll(Collections.nCopies(LANES / 2, () -> detach(this.edda)));
		assertThat(Race.of(runners)).extracting(Answer::ending)
			.containsOnly("ContractDetached", "OutputPortConflict")
			.containsOnlyOnce("ContractDetached");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.outputport.contractdetached");
		assertThat(standing().number("revision")).isEqualTo(revision + 1);
	}

	@RepeatedTest(3)
	void takesItOffWhatItWasUnderWhoeverPublishesMeanwhile() {
		int revision = standing().number("revision");
		List<Told> before = Told.of(this.graph);
		List<Answer> answers = Race.inLanes(LANES, turns(new Random(SEED)));
		assertThat(answers).as("seed %d", SEED)
			.extracting(Answer::ending)
			.containsOnly("ContractDetached", "OutputPortConflict", "ContractPublished", "DataProductChanged");
		List<Told> told = Told.since(this.graph, before);
		String under = "";
		for (Told each : told) {
			if (each.type().equals("io.meshgate.contract.published")) {
				assertThat(each.data().get("key")).as("seed %d", SEED).isNotEqualTo(under);
				under = Objects.toString(each.data().get("key"));
			}
			else if (each.type().equals("io.meshgate.outputport.contractdetached")) {
				assertThat(each.data()).as("seed %d", SEED).containsEntry("contract", under);
				under = "";
			}
		}
		Row standing = standing();
		assertThat(standing.texts("contracts")).as("seed %d", SEED)
			.isEqualTo(under.isEmpty() ? List.of() : List.of(under));
		assertThat(standing.findText("contractId").isPresent()).isEqualTo(!under.isEmpty());
		assertThat(standing.number("revision")).as("seed %d", SEED).isEqualTo(revision + told.size());
	}

	private List<Supplier<Answer>> turns(Random random) {
		List<Supplier<Answer>> turns = new ArrayList<>();
		for (int turn = 0; turn < TURNS; turn++) {
			Visitor visitor = random.nextBoolean() ? this.olga : this.edda;
			Map<String, ?> change = Map.of("dataProduct", Ids.product("orders"), "description", "Turn " + turn);
			turns.add(switch (random.nextInt(5)) {
				case 0 -> () -> publish(visitor, PORT, REFUNDS);
				case 1 -> () -> publish(visitor, PORT, NEXT);
				case 2 -> () -> visitor.submit("ChangeDataProduct", change);
				default -> () -> detach(visitor);
			});
		}
		return turns;
	}

	private static Answer detach(Visitor visitor) {
		return visitor.submit("DetachContract", Map.of("outputPort", PORT));
	}

	private Row standing() {
		String cypher = """
				MATCH (p:DataProduct {id: $product})-[:OFFERS]->(o:OutputPort {id: $port})
				RETURN coalesce(p.revision, 1) AS revision, o.contractId AS contractId,
				  COLLECT { MATCH (o)-[:GOVERNED_BY]->(c) RETURN c.key } AS contracts
				""";
		return this.graph.read((transaction) -> transaction.one(cypher,
				Map.of("product", Mesh.product("orders"), "port", Mesh.port("orders/refunds"))));
	}

}
