package io.meshgate.api.lineage.declaring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever says something at the same time as others: there is one edge, and every ending
 * is one of those expected.
 */
@WholePortal
class DeclaringRacesIT {

	private static final String FROM = Ids.port("forecast/weekly");

	private static final String TO = Ids.port("orders/lines");

	private final Graph graph;

	private final Visitor olga;

	private final Visitor edda;

	private final Flows flows;

	DeclaringRacesIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.olga = portal.signIn("olga");
		this.edda = portal.signIn("edda");
		this.flows = new Flows(graph);
	}

	@Test
	void drawsOneEdgeAndTellsOfItOnce() {
		List<Told> before = Told.of(this.graph);
		List<Supplier<Answer>> declarations = new ArrayList<>(
				Collections.nCopies(4, () -> say(this.olga, "DeclareLineage", "So it is")));
		declarations.addAll(Collections.nCopies(4, () -> say(this.edda, "DeclareLineage", "So it is")));
		assertThat(Race.of(declarations)).extracting(Answer::ending).containsOnly("LineageDeclared");
		assertThat(this.flows.standing("lines")).containsExactly("So it is");
		assertThat(Told.since(this.graph, before)).hasSize(1);
	}

	@RepeatedTest(5)
	void endsWhatWasSaidOnceWhoeverIsFaster() {
		say(this.olga, "DeclareLineage", "So it was");
		List<Answer> answers = Race.of(List.of(() -> say(this.olga, "RetractLineage", "Or not"),
				() -> say(this.edda, "DeclareLineage", "So it is"),
				() -> say(this.edda, "RetractLineage", "Never again")));
		assertThat(answers.get(1).ending()).isEqualTo("LineageDeclared");
		long retracted = answers.stream().map(Answer::ending).filter("LineageRetracted"::equals).count();
		assertThat(List.of(answers.getFirst().ending(), answers.getLast().ending()))
			.isSubsetOf("LineageRetracted", "LineageNotDeclared")
			.contains("LineageRetracted");
		assertThat(this.flows.ended()).hasSize((int) retracted);
		assertThat(this.flows.standing("lines")).isSubsetOf("So it is").hasSizeLessThan(2);
	}

	@RepeatedTest(5)
	void leavesNothingAtAPortThatGoes() {
		Map<String, Object> input = Map.of("outputPort", TO);
		List<Answer> answers = Race.of(List.of(() -> say(this.edda, "DeclareLineage", "So it is"),
				() -> this.olga.submit("RemoveOutputPort", input)));
		assertThat(answers.getLast().ending()).isEqualTo("OutputPortRemoved");
		Answer said = answers.getFirst();
		assertThat(said.kinds().isEmpty() ? said.ending() : said.kinds().getFirst()).isIn("LineageDeclared",
				"NOT_FOUND");
		assertThat(this.flows.standing("lines")).isEmpty();
	}

	@RepeatedTest(5)
	void saysNothingMoreOfAProductThatRetires() {
		this.flows.set("MATCH (p:DataProduct {key: 'orders'}) SET p.status = 'DEPRECATED'");
		List<Answer> answers = Race.of(List.of(() -> say(this.edda, "DeclareLineage", "So it is"),
				() -> this.olga.submit("RetireDataProduct", Map.of("dataProduct", Ids.product("orders")))));
		assertThat(answers.getLast().ending()).isEqualTo("DataProductRetired");
		boolean said = answers.getFirst().ending().equals("LineageDeclared");
		assertThat(answers.getFirst().ending()).isIn("LineageDeclared", "LineageConflict");
		assertThat(this.flows.standing("lines")).hasSize(said ? 1 : 0);
	}

	private static Answer say(Visitor visitor, String operation, String reason) {
		return visitor.submit(operation, Map.of("from", FROM, "to", TO, "reason", reason));
	}

}
