package io.meshgate.api.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes wrong with data is said by those who use them, and ended by those who answer
 * for them.
 */
@WholePortal
class IncidentsIT {

	private static final String LATE = Ids.incident("orders/late");

	private final Graph graph;

	private final Portal portal;

	private final Retailer retailer;

	private final Visitor karl;

	private final Visitor olga;

	IncidentsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.retailer = Retailer.open(graph, this.portal);
		this.karl = this.portal.signIn("karl");
		this.olga = this.portal.signIn("olga");
	}

	@Test
	void areOpenedByWhoeverHasAccessNowOrAnswersForTheProduct() {
		assertThat(open(this.karl).ending()).isEqualTo("IncidentOpened");
		for (String owner : List.of("otto", "mia", "dora", "adam")) {
			assertThat(open(this.portal.signIn(owner)).ending()).isEqualTo("IncidentOpened");
		}
		for (String other : List.of("nina", "sven")) {
			assertThat(open(this.portal.signIn(other)).messages()).containsExactly(
					"Only those whose side has access now, and those who answer for the product, may do this.");
		}
		this.olga.submit("RevokeGrant", Map.of("grant", this.retailer.grant(), "reason", "Over"));
		assertThat(open(this.karl).kinds()).containsExactly("FORBIDDEN");
		assertThat(mayReport(this.karl)).isFalse();
		assertThat(mayReport(this.olga)).isTrue();
	}

	@Test
	void areNotOpenedByWhoseAccessIsSuspended() {
		Map<String, Object> wait = Map.of("grant", this.retailer.grant(), "reason", "Wait", "until",
				Instant.now().plus(Duration.ofDays(1)).toString());
		Answer held = this.olga.submit("SuspendGrant", wait);
		assertThat(held.ending()).as(held.plain()).isEqualTo("GrantSuspended");
		assertThat(open(this.karl).messages()).containsExactly(
				"Only those whose side has access now, and those who answer for the product, may do this.");
		assertThat(mayReport(this.karl)).isFalse();
		this.olga.submit("ResumeGrant", Map.of("grant", this.retailer.grant()));
		assertThat(open(this.karl).ending()).isEqualTo("IncidentOpened");
	}

	@Test
	void areAboutPortsOfTheirProductOnly() {
		List<String> before = GraphDump.mesh(this.graph);
		for (String port : List.of("forecast/weekly", "salaries/all")) {
			assertThat(this.karl.submit("OpenIncident",
					Map.of("dataProduct", Ids.product("orders"), "title", "x", "severity", "LOW", "outputPorts",
							List.of(Ids.port("orders/lines"), Ids.port(port))))
				.messages()).containsExactly("There is no such output port.");
		}
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void areClosedOnceWhoeverTriesAtOnce() {
		List<Told> before = Told.of(this.graph);
		List<Supplier<Answer>> closers = List.of(() -> close("One"), () -> close("Two"), () -> close("Three"));
		List<Answer> answers = Race.of(closers);
		assertThat(answers).extracting(Answer::ending)
			.containsExactlyInAnyOrder("IncidentClosed", "IncidentConflict", "IncidentConflict");
		assertThat(answers).extracting((answer) -> answer.text("/closeIncident/incident/resolution"))
			.containsOnly(answers.stream()
				.filter((answer) -> answer.ending().equals("IncidentClosed"))
				.findFirst()
				.orElseThrow()
				.text("/closeIncident/incident/resolution"));
		assertThat(Told.since(this.graph, before)).hasSize(1);
		assertThat(this.olga.submit("ChangeIncident", Map.of("incident", LATE, "severity", "LOW"))
			.text("/changeIncident/because")).isEqualTo("The incident is closed.");
	}

	@Test
	void conflictWhereSomebodyWasFaster() {
		assertThat(this.olga.submit("ChangeIncident", Map.of("incident", LATE, "title", "Later")).ending())
			.isEqualTo("IncidentChanged");
		Answer late = this.olga.submit("CloseIncident",
				Map.of("incident", LATE, "resolution", "Over", "expectedVersion", 1));
		assertThat(late.text("/closeIncident/because")).isEqualTo("The incident has changed since you looked at it.");
		assertThat(late.text("/closeIncident/incident/title")).isEqualTo("Later");
	}

	@Test
	void areListedNewestFirstAsFarAsTheProductIsSeen() {
		List<String> titles = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			titles.addFirst("Incident " + i);
			this.karl.submit("OpenIncident", Map.of("dataProduct", Ids.product("orders"), "title", titles.getFirst(),
					"severity", (i == 1) ? "CRITICAL" : "LOW"));
		}
		titles.add("Late");
		close("Over");
		Visitor nina = this.portal.signIn("nina");
		assertThat(titles(nina, Map.of())).isEqualTo(titles);
		assertThat(titles(nina, Map.of("severity", List.of("CRITICAL")))).containsExactly("Incident 1");
		assertThat(titles(nina, Map.of("open", false))).containsExactly("Late");
		assertThat(titles(nina, Map.of("dataProduct", Map.of("key", "orders"), "open", true)))
			.isEqualTo(titles.subList(0, 3));
		assertThat(titles(nina, Map.of("dataProduct", Map.of("key", "salaries")))).isEmpty();
		assertThat(titles(this.portal.signIn("harry"), Map.of())).hasSize(5);
		JsonNode first = page(nina, "");
		assertThat(first.path("edges").size()).isEqualTo(3);
		assertThat(page(nina, first.at("/pageInfo/endCursor").asString()).at("/edges/0/node/title").asString())
			.isEqualTo("Late");
	}

	private Answer open(Visitor visitor) {
		return visitor.submit("OpenIncident",
				Map.of("dataProduct", Ids.product("orders"), "title", "Wrong", "severity", "LOW"));
	}

	private Answer close(String resolution) {
		return this.olga.submit("CloseIncident", Map.of("incident", LATE, "resolution", resolution));
	}

	private static boolean mayReport(Visitor visitor) {
		return visitor.send("ProductQuality", Map.of("by", Map.of("key", "orders")))
			.data("/dataProduct/quality/viewerCan/0/allowed")
			.asBoolean();
	}

	private static List<String> titles(Visitor visitor, Map<String, Object> filter) {
		return visitor.send("Incidents", Map.of("filter", filter, "first", 10))
			.texts("/incidents/edges", "/node/title");
	}

	private static JsonNode page(Visitor visitor, String after) {
		return visitor.send("Incidents", after.isEmpty() ? Map.of("first", 3) : Map.of("first", 3, "after", after))
			.data("/incidents");
	}

}
