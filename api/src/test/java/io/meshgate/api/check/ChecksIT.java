package io.meshgate.api.check;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the data of products are checked for, and what is found.
 */
@WholePortal
class ChecksIT {

	private static final Map<String, Object> NULLS = Map.of("name", "no nulls", "status", "PASSED");

	private final Graph graph;

	private final Visitor olga;

	private final Visitor nina;

	private final Instant now;

	ChecksIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.graph = graph;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.olga = portal.signIn("olga");
		this.nina = portal.signIn("nina");
		this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	@Test
	void areCountedByTheirNewestResults() {
		report(List.of(found(1, "FAILED"), found(2, "PASSED"), found("unique", 1, "WARNED")));
		JsonNode quality = product().path("quality");
		assertThat(quality.path("checks").asInt()).isEqualTo(3);
		assertThat(quality.path("passed").asInt()).isOne();
		assertThat(quality.path("warned").asInt()).isOne();
		assertThat(quality.path("failed").asInt()).isOne();
		assertThat(Instant.parse(quality.path("checkedAt").asString())).isEqualTo(this.now.minusSeconds(60));
		report(List.of(found(3, "WARNED"), found(0, "PASSED")));
		assertThat(product().at("/quality/passed").asInt()).isEqualTo(2);
		assertThat(product().at("/quality/failed").asInt()).isZero();
	}

	@Test
	void tellForAsLongAsTheyAreSaidTo() {
		report(List.of(with(found(30, "FAILED"), Map.of("validFor", "PT1H")),
				with(found("unique", 30, "FAILED"), Map.of("validFor", "PT20M")), found("late", 30, "FAILED")));
		JsonNode quality = product().path("quality");
		assertThat(quality.path("checks").asInt()).isEqualTo(4);
		assertThat(quality.path("failed").asInt()).isEqualTo(2);
		assertThat(quality.path("stale").asInt()).isOne();
		assertThat(product().at("/checks/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/name").asString() + " " + edge.at("/node/stale").asBoolean() + " "
					+ edge.at("/node/latest/validFor").asString()))
			.contains("late false ", "no nulls false PT1H", "unique true PT20M");
		report(List.of(with(found("unique", 30, "FAILED"), Map.of("validFor", "PT40M"))));
		assertThat(product().at("/quality/stale").asInt()).isZero();
		for (String never : List.of("PT0S", "P3661D")) {
			assertThat(report(List.of(with(found(2, "PASSED"), Map.of("validFor", never))))
				.text("/reportCheckResults/problems/0/message")).isEqualTo("must be between a second and 3660 days");
		}
	}

	@Test
	void countNoMoreOnceTheyAreRemovedAndStartAnewWhenReported() {
		report(List.of(found(2, "FAILED"), found(1, "FAILED")));
		String check = product().at("/checks/edges/1/node/id").asString();
		assertThat(this.nina.submit("RemoveCheck", Map.of("check", check)).kinds()).containsExactly("FORBIDDEN");
		Answer removed = this.olga.submit("RemoveCheck", Map.of("check", check));
		assertThat(removed.ending()).isEqualTo("CheckRemoved");
		assertThat(removed.data("/removeCheck/dataProduct/quality/failed").asInt()).isZero();
		assertThat(GraphDump.mesh(this.graph)).noneMatch((line) -> line.contains(Ids.inGraph(check))
				&& !line.contains("OutboxEntry") && !line.contains("AuditEntry"));
		assertThat(this.olga.submit("RemoveCheck", Map.of("check", check)).messages())
			.containsExactly("There is no such check.");
		report(List.of(found(2, "PASSED")));
		assertThat(results(product().at("/checks/edges/1/node/id").asString(), "").path("edges")).hasSize(1);
		this.graph.write((transaction) -> transaction
			.rows("MATCH (p:DataProduct {key: 'orders'}) SET p.status = 'RETIRED'", Map.of()));
		assertThat(this.olga.submit("RemoveCheck", Map.of("check", Ids.check("orders/complete")))
			.text("/removeCheck/because")).isEqualTo("The product is retired and changes no more.");
	}

	@Test
	void areToldApartByNamePortAndColumn() {
		Map<String, Object> whole = found(1, "PASSED");
		Map<String, Object> lines = with(whole, Map.of("outputPort", Ids.port("orders/lines")));
		Map<String, Object> column = with(lines, Map.of("column", "id"));
		report(List.of(whole, lines, column));
		report(List.of(whole, with(column, Map.of("status", "FAILED"))));
		assertThat(names("")).containsExactly("complete", "no nulls", "no nulls", "no nulls");
		assertThat(names("status: [FAILED], ")).containsExactly("no nulls");
	}

	@Test
	void takeTheSameResultOnceAndACorrectionAsOne() {
		List<Told> before = Told.of(this.graph);
		report(List.of(found(1, "PASSED")));
		List<String> after = GraphDump.mesh(this.graph);
		report(List.of(found(1, "PASSED")));
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(after);
		report(List.of(with(found(1, "PASSED"), Map.of("description", "After a second look"))));
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsOnly("io.meshgate.checks.reported")
			.hasSize(2);
	}

	@Test
	void tellTheirHistoryNewestFirstPageByPage() {
		report(IntStream.range(0, 4)
			.mapToObj((minutes) -> found(minutes, minutes == 2 ? "FAILED" : "PASSED"))
			.toList());
		String check = product().at("/checks/edges/1/node/id").asString();
		JsonNode first = results(check, "");
		assertThat(statuses(first)).containsExactly("PASSED", "PASSED");
		JsonNode second = results(check, ", after: \"" + first.at("/pageInfo/endCursor").asString() + "\"");
		assertThat(statuses(second)).containsExactly("FAILED", "PASSED");
		assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
	}

	@Test
	void areNotReportedForTheFutureNorTwiceNorForAPortOfAnotherProduct() {
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(
				report(List.of(found(1, "PASSED"), found(-6, "PASSED"))).text("/reportCheckResults/problems/0/message"))
			.isEqualTo("must not be in the future");
		assertThat(
				report(List.of(found(1, "PASSED"), found(1, "FAILED"))).text("/reportCheckResults/problems/0/message"))
			.isEqualTo("must not be that of another result of the check");
		assertThat(report(List.of()).ending()).isEqualTo("InvalidInput");
		assertThat(report(List.of(with(found(1, "PASSED"), Map.of("outputPort", Ids.port("salaries/all"))))).messages())
			.containsExactly("There is no such output port.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void areNotReportedForARetiredProduct() {
		this.graph.write((transaction) -> transaction
			.rows("MATCH (p:DataProduct {key: 'orders'}) SET p.status = 'RETIRED'", Map.of()));
		List<String> before = GraphDump.mesh(this.graph);
		Answer late = report(List.of(found(1, "PASSED")));
		assertThat(late.ending()).isEqualTo("CheckResultsConflict");
		assertThat(late.text("/reportCheckResults/because")).isEqualTo("The product is retired and changes no more.");
		assertThat(late.text("/reportCheckResults/dataProduct/id")).isEqualTo(Ids.product("orders"));
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	private Map<String, Object> found(int minutesAgo, String status) {
		return found("no nulls", minutesAgo, status);
	}

	private Map<String, Object> found(String name, int minutesAgo, String status) {
		return with(NULLS, Map.of("name", name, "status", status, "at",
				this.now.minus(Duration.ofMinutes(minutesAgo)).toString()));
	}

	private Answer report(List<Map<String, Object>> results) {
		return this.olga.submit("ReportCheckResults", Map.of("dataProduct", Ids.product("orders"), "results", results));
	}

	private JsonNode product() {
		return this.nina.send("ProductQuality", Map.of("by", Map.of("key", "orders"))).data("/dataProduct");
	}

	private List<String> names(String arguments) {
		return this.nina.ask("""
				{ dataProduct(by: {key: "orders"}) { checks(%sfirst: 10) { edges { node { name } } } } }
				""".formatted(arguments), Map.of()).texts("/dataProduct/checks/edges", "/node/name");
	}

	private JsonNode results(String check, String after) {
		return this.nina.ask("""
				{ node(id: "%s") { ... on QualityCheck { results(first: 2%s) {
				  pageInfo { hasNextPage endCursor } edges { node { status } }
				} } } }
				""".formatted(check, after), Map.of()).data("/node/results");
	}

	private static List<String> statuses(JsonNode results) {
		return results.path("edges").valueStream().map((edge) -> edge.at("/node/status").asString()).toList();
	}

	private static Map<String, Object> with(Map<String, Object> result, Map<String, Object> more) {
		Map<String, Object> with = new HashMap<>(result);
		with.putAll(more);
		return with;
	}

}
