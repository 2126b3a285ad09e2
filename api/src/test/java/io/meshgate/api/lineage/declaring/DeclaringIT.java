package io.meshgate.api.lineage.declaring;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people say by hand of where data go, as lineage then shows it.
 */
@WholePortal
class DeclaringIT {

	private final Graph graph;

	private final MovableClock clock;

	private final Portal portal;

	private final Visitor olga;

	private final Flows flows;

	DeclaringIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.graph = graph;
		this.clock = clock;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.flows = new Flows(graph);
		this.flows.draw();
		this.olga = this.portal.signIn("olga");
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	static Stream<List<String>> levels() {
		return Stream.of(List.of("DATA_PRODUCT", Ids.product("forecast"), Ids.product("orders")),
				List.of("OUTPUT_PORT", Ids.port("forecast/weekly"), Ids.port("orders/lines")),
				List.of("DATASET", Flows.dataset("plan"), Flows.dataset("returns")),
				List.of("COLUMN", Flows.column("plan"), Flows.column("returns")));
	}

	@ParameterizedTest
	@MethodSource("levels")
	void isShownWithItsAuthorAndReasonWhileItHolds(List<String> level) {
		String from = level.get(1);
		String to = level.get(2);
		Instant before = this.clock.instant();
		this.clock.pass(Duration.ofMinutes(10));
		Answer declared = declare(this.olga, from, to, "By the nightly script");
		assertThat(declared.ending()).isEqualTo("LineageDeclared");
		assertThat(declared.text("/declareLineage/edge/from")).isEqualTo(from);
		assertThat(declared.text("/declareLineage/edge/to")).isEqualTo(to);
		JsonNode origin = declared.data("/declareLineage/edge/origins/0");
		assertThat(List.of(origin.path("source").asString(), origin.at("/author/name").asString(),
				origin.path("reason").asString()))
			.containsExactly("MANUAL", "olga", "By the nightly script");
		assertThat(origin.path("lastSeenAt").isNull() && origin.path("endedAt").isNull()).isTrue();
		Instant between = this.clock.instant().plusSeconds(60);
		this.clock.pass(Duration.ofMinutes(10));
		assertThat(said(level, null)).containsExactly("olga: By the nightly script");
		assertThat(said(level, before)).isEmpty();

		Answer retracted = retract(this.portal.signIn("edda"), from, to, "It was switched off");
		assertThat(retracted.ending()).isEqualTo("LineageRetracted");
		assertThat(retracted.texts("/retractLineage/edge/origins", "/reason")).containsExactly("By the nightly script");
		assertThat(retracted.texts("/retractLineage/edge/origins", "/endReason"))
			.containsExactly("It was switched off");
		assertThat(retracted.texts("/retractLineage/edge/origins", "/endedBy/name")).containsExactly("edda");
		assertThat(retracted.data("/retractLineage/edge/origins/0/endedAt").isNull()).isFalse();
		this.clock.pass(Duration.ofMinutes(10));
		assertThat(said(level, null)).isEmpty();
		assertThat(said(level, between)).containsExactly("olga: By the nightly script");
		assertThat(said(level, this.clock.instant())).isEmpty();

		assertThat(declare(this.olga, from, to, "It is back").ending()).isEqualTo("LineageDeclared");
		assertThat(said(level, null)).containsExactly("olga: It is back");
		assertThat(said(level, between)).containsExactly("olga: By the nightly script");
		assertThat(this.flows.ended()).containsExactly("edda: It was switched off");
	}

	private List<String> said(List<String> level, @Nullable Instant asOf) {
		Map<String, Object> question = new HashMap<>(Map.of("of", level.get(2), "direction", "UPSTREAM", "level",
				level.get(0), "depth", 1, "filter", Map.of("sources", List.of("MANUAL"))));
		if (asOf != null) {
			question.put("asOf", asOf.toString());
		}
		return this.olga.send("Lineage", question)
			.data("/lineage/edges")
			.valueStream()
			.filter((edge) -> edge.path("from").asString().equals(level.get(1)))
			.flatMap((edge) -> edge.path("origins").valueStream())
			.map((origin) -> origin.at("/author/name").asString() + ": " + origin.path("reason").asString())
			.toList();
	}

	@Test
	void isSaidOnceUntilThereIsAnotherReason() {
		Visitor edda = this.portal.signIn("edda");
		declare(this.olga, "By the nightly script");
		List<Told> told = Told.of(this.graph);
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(declare(edda, "By the nightly script").ending()).isEqualTo("LineageDeclared");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(Told.since(this.graph, told)).isEmpty();
		Answer other = declare(edda, "By hand, on Mondays");
		assertThat(other.texts("/declareLineage/edge/origins", "/author/name")).containsExactly("edda");
		assertThat(other.texts("/declareLineage/edge/origins", "/reason")).containsExactly("By hand, on Mondays");
		assertThat(Told.since(this.graph, told)).singleElement()
			.satisfies((event) -> assertThat(event.type()).isEqualTo("io.meshgate.lineage.declared"));
	}

	@ParameterizedTest
	@CsvSource({ "olga, LineageDeclared", "dora, LineageDeclared", "adam, LineageDeclared", "karl, FORBIDDEN",
			"sven, FORBIDDEN", "nina, FORBIDDEN" })
	void isForWhoeverMayEditWhatGivesOutTheDataset(String person, String outcome) {
		this.flows.appoint("nina");
		List<String> before = GraphDump.exact(this.graph);
		Answer answer = declare(this.portal.signIn(person), Flows.dataset("plan"), Flows.dataset("returns"),
				"So it is");
		assertThat(answer.kinds().isEmpty() ? answer.ending() : answer.kinds().getFirst()).isEqualTo(outcome);
		assertThat(GraphDump.exact(this.graph).equals(before)).isEqualTo(outcome.equals("FORBIDDEN"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "dataset", "column" })
	void isForLineageToolsAndAdministratorsWhereNothingGivesItOut(String kind) {
		this.flows.appoint("nina");
		String from = kind.equals("dataset") ? Flows.dataset("plan") : Flows.column("plan");
		String to = kind.equals("dataset") ? Flows.dataset("loose") : Flows.column("loose");
		Answer refused = declare(this.olga, from, to, "So it is");
		assertThat(refused.kinds()).containsExactly("FORBIDDEN");
		assertThat(refused.messages())
			.containsExactly("Only the accounts of lineage tools and administrators may do this.");
		assertThat(declare(this.portal.signIn("nina"), from, to, "So it is").ending()).isEqualTo("LineageDeclared");
		assertThat(retract(this.portal.signIn("adam"), from, to, "Or not").ending()).isEqualTo("LineageRetracted");
	}

	/** What lineage tools alone told of is for administrators, whoever told of it. */
	@Test
	void isForAdministratorsAloneWhereLineageToolsSeeNothing() {
		this.flows.appoint("nina");
		this.flows.set("MATCH (:Document {ref: 'loose'})-[describes:DESCRIBES]->() DELETE describes");
		String from = Flows.dataset("plan");
		String to = Flows.dataset("loose");
		assertThat(declare(this.portal.signIn("nina"), from, to, "So it is").kinds()).containsExactly("NOT_FOUND");
		assertThat(declare(this.portal.signIn("nina"), to, from, "So it is").kinds()).containsExactly("NOT_FOUND");
		assertThat(declare(this.portal.signIn("adam"), from, to, "So it is").ending()).isEqualTo("LineageDeclared");
	}

	@ParameterizedTest
	@ValueSource(strings = { "returns", "loose" })
	void isAllowedToThoseToWhomTheDatasetSaysSo(String name) {
		this.flows.appoint("nina");
		for (String person : List.of("olga", "dora", "karl", "sven", "nina", "adam")) {
			Visitor visitor = this.portal.signIn(person);
			for (String to : List.of(Flows.dataset(name), Flows.column(name))) {
				JsonNode said = visitor.ask("""
						query($id: ID!) { node(id: $id) { ... on Dataset { viewerCan { action allowed because } }
						  ... on DatasetColumn { viewerCan { action allowed because } } } }
						""", Map.of("id", to)).data("/node/viewerCan");
				assertThat(said.valueStream().map((permit) -> permit.path("action").asString())).containsExactly("READ",
						"EDIT", "EXPLAIN_ACCESS");
				String from = to.equals(Flows.dataset(name)) ? Flows.dataset("plan") : Flows.column("plan");
				Answer answer = declare(visitor, from, to, person);
				assertThat(answer.kinds().isEmpty()).as(person).isEqualTo(said.at("/1/allowed").asBoolean());
				if (!answer.kinds().isEmpty()) {
					assertThat(answer.messages()).containsExactly(said.at("/1/because").asString());
				}
			}
		}
	}

	@Test
	void isNotSaidOfWhatIsRetired() {
		declare(this.olga, "So it is");
		this.flows.set("MATCH (p:DataProduct {key: 'orders'}) SET p.status = 'RETIRED'");
		List<String> before = GraphDump.mesh(this.graph);
		Answer late = declare(this.olga, "Or so");
		assertThat(late.ending()).isEqualTo("LineageConflict");
		assertThat(late.text("/declareLineage/because")).isEqualTo("The product is retired and changes no more.");
		assertThat(late.texts("/declareLineage/edge/origins", "/reason")).containsExactly("So it is");
		assertThat(retract(this.olga, Ids.port("forecast/weekly"), Ids.port("orders/lines"), "No").ending())
			.isEqualTo("LineageConflict");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(declare(this.olga, Flows.dataset("plan"), Flows.dataset("returns"), "So it is").kinds())
			.containsExactly("FORBIDDEN");
		assertThat(declare(this.portal.signIn("adam"), Flows.dataset("plan"), Flows.dataset("returns"), "So it is")
			.ending()).isEqualTo("LineageDeclared");
	}

	@Test
	void isNotTakenBackWhereNobodySaidIt() {
		List<String> before = GraphDump.mesh(this.graph);
		Answer told = retract(this.olga, Ids.product("orders"), Ids.product("archive"), "Not true");
		assertThat(told.ending()).isEqualTo("LineageNotDeclared");
		assertThat(told.texts("/retractLineage/edge/origins", "/source")).containsExactly("INPUT_PORT");
		Answer nothing = retract(this.olga, Ids.product("forecast"), Ids.product("orders"), "Not true");
		assertThat(nothing.ending()).isEqualTo("LineageNotDeclared");
		assertThat(nothing.data("/retractLineage/edge/origins")).isEmpty();
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "forecast/weekly, salaries/all", "salaries/all, orders/lines" })
	void isTakenForMissingWhereAnEndIsHidden(String from, String to) {
		List<String> before = GraphDump.exact(this.graph);
		assertThat(declare(this.olga, Ids.port(from), Ids.port(to), "So it is").kinds()).containsExactly("NOT_FOUND");
		assertThat(retract(this.olga, Ids.port(from), Ids.port(to), "Or not").kinds()).containsExactly("NOT_FOUND");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	@Test
	void needsTwoThingsOfOneKindAndAReason() {
		assertThat(problems(declare(this.olga, Ids.product("forecast"), Ids.port("orders/lines"), " ")))
			.containsExactly("reason must not be empty", "to must be of the same kind as from");
		assertThat(problems(declare(this.olga, Ids.port("orders/lines"), Ids.port("orders/lines"), "So it is")))
			.containsExactly("to must be something else than from");
		assertThat(problems(declare(this.olga, Ids.team("planning"), "nothing", "x".repeat(2_001)))).containsExactly(
				"from must be the global id of a data product, an output port, a dataset or a column",
				"to must be the global id of a data product, an output port, a dataset or a column",
				"reason must have at most 2000 characters");
	}

	private static List<String> problems(Answer answer) {
		assertThat(answer.ending()).isEqualTo("InvalidInput");
		return answer.data("/declareLineage/problems")
			.valueStream()
			.map((problem) -> problem.at("/path/0").asString() + " " + problem.path("message").asString())
			.toList();
	}

	@Test
	void endsWithThePortThatGoesAndIsNobodysDoing() {
		Retailer.ask(this.portal.signIn("karl"), "orders/lines");
		declare(this.olga, "So it is");
		this.olga.submit("RemoveOutputPort", Map.of("outputPort", Ids.port("orders/lines")));
		assertThat(this.flows.standing("lines")).isEmpty();
		assertThat(this.flows.ended()).containsExactly("-: -");
		assertThat(declare(this.olga, "So it is").kinds()).containsExactly("NOT_FOUND");
	}

	private Answer declare(Visitor visitor, String reason) {
		return declare(visitor, Ids.port("forecast/weekly"), Ids.port("orders/lines"), reason);
	}

	private static Answer declare(Visitor visitor, String from, String to, String reason) {
		return visitor.submit("DeclareLineage", Map.of("from", from, "to", to, "reason", reason));
	}

	private static Answer retract(Visitor visitor, String from, String to, String reason) {
		return visitor.submit("RetractLineage", Map.of("from", from, "to", to, "reason", reason));
	}

}
