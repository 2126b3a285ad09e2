package io.meshgate.api.quality;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What products promise, and whether they keep it.
 */
@WholePortal
class ObjectivesIT {

	private static final String LATENCY = Ids.objective("orders/latency");

	private final Graph graph;

	private final MovableClock clock;

	private final Visitor olga;

	private final Visitor nina;

	private final Instant now;

	ObjectivesIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.graph = graph;
		this.clock = clock;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.olga = portal.signIn("olga");
		this.nina = portal.signIn("nina");
		this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	@AfterEach
	void comeBack() {
		this.clock.comeBack();
	}

	@ParameterizedTest
	@CsvSource({ "AT_MOST, 1, MET", "AT_MOST, 1.01, MISSED", "AT_LEAST, 1, MET", "AT_LEAST, 0.99, MISSED" })
	void areKeptOrNot(String comparison, double value, String status) {
		assertThat(status()).isEqualTo("UNKNOWN");
		change(Map.of("comparison", comparison));
		report(0, value);
		assertThat(status()).isEqualTo(status);
	}

	@Test
	void areJudgedByTheNewestMeasurementAsLongAsItTells() {
		report(1, 0.5);
		report(60, 2);
		assertThat(status()).isEqualTo("MET");
		change(Map.of("validFor", "PT30M"));
		assertThat(status()).isEqualTo("MET");
		this.clock.pass(Duration.ofMinutes(30));
		assertThat(status()).isEqualTo("STALE");
		report(1, 2);
		assertThat(status()).isEqualTo("STALE");
		report(-29, 2);
		assertThat(status()).isEqualTo("MISSED");
	}

	@Test
	void takeTheSameMeasurementOnceAndACorrectionAsOne() {
		List<Told> before = Told.of(this.graph);
		report(1, 2);
		List<String> after = GraphDump.mesh(this.graph);
		report(1, 2);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(after);
		assertThat(Told.since(this.graph, before)).hasSize(1);
		report(1, 0.5);
		assertThat(values(history("", 10))).containsExactly(0.5);
		assertThat(Told.since(this.graph, before)).hasSize(2);
		assertThat(status()).isEqualTo("MET");
	}

	@Test
	void loseNoneOfManyReportsAtOnce() {
		List<Supplier<String>> reports = List.of(() -> report(1, 1).ending(), () -> report(2, 2).ending(),
				() -> report(3, 3).ending(), () -> report(3, 3).ending());
		assertThat(Race.of(reports)).containsOnly("MeasurementsReported");
		assertThat(values(history("", 10))).containsExactly(1.0, 2.0, 3.0);
	}

	@Test
	void tellTheirHistoryNewestFirstPageByPage() {
		Object[] measurements = IntStream.range(0, 5)
			.mapToObj((minutes) -> measured(this.now.minus(Duration.ofMinutes(minutes)), minutes))
			.toArray();
		assertThat(submit(Arrays.asList(measurements)).ending()).isEqualTo("MeasurementsReported");
		JsonNode first = history("", 2);
		assertThat(values(first)).containsExactly(0.0, 1.0);
		report(-1, 9);
		JsonNode second = history(", after: \"" + first.at("/pageInfo/endCursor").asString() + "\"", 2);
		assertThat(values(second)).containsExactly(2.0, 3.0);
		assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
	}

	@Test
	void areNotMeasuredInTheFutureNorTwiceNorForAnotherProduct() {
		List<String> before = GraphDump.mesh(this.graph);
		Map<String, Object> known = measured(this.now, 1);
		assertThat(problems(submit(List.of(known, measured(this.now.plus(Duration.ofMinutes(6)), 1)))))
			.isEqualTo("[{\"path\":[\"measurements\",\"1\",\"at\"],\"message\":\"must not be in the future\"}]");
		assertThat(problems(submit(List.of(known, measured(this.now, 2)))))
			.contains("must not be that of another measurement of the objective");
		assertThat(problems(submit(List.of()))).contains("must have between 1 and 500 elements");
		Map<String, Object> hidden = Map.of("objective", Ids.objective("salaries/latency"), "at", this.now.toString(),
				"value", 1);
		assertThat(submit(List.of(known, hidden)).messages()).containsExactly("There is no such objective.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void areAboutAPortOfTheirProductOnly() {
		Map<String, Object> other = Map.of("dataProduct", Ids.product("orders"), "outputPort",
				Ids.port("forecast/weekly"), "property", "latency", "name", "x", "comparison", "AT_MOST", "target", 1);
		assertThat(this.olga.submit("AddObjective", other).messages()).containsExactly("There is no such output port.");
	}

	@Test
	void conflictWhereSomebodyWasFasterOrTheProductIsRetired() {
		change(Map.of("target", 2));
		Answer late = this.olga.submit("ChangeObjective",
				Map.of("objective", LATENCY, "target", 3, "expectedVersion", 1));
		assertThat(late.ending()).isEqualTo("ObjectiveConflict");
		assertThat(late.text("/changeObjective/because"))
			.isEqualTo("The objective has changed since you looked at it.");
		assertThat(late.data("/changeObjective/dataProduct/objectives/0/version").asInt()).isEqualTo(2);
		this.graph.write((transaction) -> transaction
			.rows("MATCH (p:DataProduct {key: 'orders'}) SET p.status = 'RETIRED'", Map.of()));
		assertThat(report(1, 1).text("/reportMeasurements/because"))
			.isEqualTo("The product is retired and changes no more.");
		assertThat(this.nina.submit("RemoveObjective", Map.of("objective", LATENCY)).kinds())
			.containsExactly("FORBIDDEN");
	}

	@Test
	void areChangedByOneOfManyWhoSawTheSame() {
		Map<String, Object> change = Map.of("objective", LATENCY, "target", 2, "expectedVersion", 1);
		List<Answer> answers = Race.of(Collections.nCopies(4, () -> this.olga.submit("ChangeObjective", change)));
		assertThat(answers).extracting(Answer::ending)
			.containsExactlyInAnyOrder("ObjectiveChanged", "ObjectiveConflict", "ObjectiveConflict",
					"ObjectiveConflict");
	}

	@Test
	void loseNoneOfManyChangesAtOnce() {
		List<Supplier<Answer>> changes = List.of(
				() -> this.olga.submit("ChangeObjective", Map.of("objective", LATENCY, "target", 2)),
				() -> this.olga.submit("ChangeObjective", Map.of("objective", LATENCY, "name", "Soon")),
				() -> this.olga.submit("ChangeObjective", Map.of("objective", LATENCY, "validFor", "PT5M")));
		assertThat(Race.of(changes)).extracting(Answer::ending).containsOnly("ObjectiveChanged");
		Answer last = this.olga.submit("ChangeObjective", Map.of("objective", LATENCY, "target", 3));
		assertThat(last.data("/changeObjective/objective/version").asInt()).isEqualTo(5);
		assertThat(last.text("/changeObjective/objective/name")).isEqualTo("Soon");
		assertThat(last.text("/changeObjective/objective/validFor")).isEqualTo("PT5M");
	}

	@Test
	void areNotRemovedByWhoLookedTooEarly() {
		change(Map.of("target", 2));
		List<String> before = GraphDump.mesh(this.graph);
		Answer late = this.olga.submit("RemoveObjective", Map.of("objective", LATENCY, "expectedVersion", 1));
		assertThat(late.ending()).isEqualTo("ObjectiveConflict");
		assertThat(late.text("/removeObjective/because"))
			.isEqualTo("The objective has changed since you looked at it.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(this.olga.submit("RemoveObjective", Map.of("objective", LATENCY, "expectedVersion", 2)).ending())
			.isEqualTo("ObjectiveRemoved");
	}

	private Answer report(int minutesAgo, double value) {
		return submit(List.of(measured(this.now.minus(Duration.ofMinutes(minutesAgo)), value)));
	}

	private Answer submit(List<?> measurements) {
		return this.olga.submit("ReportMeasurements",
				Map.of("dataProduct", Ids.product("orders"), "measurements", measurements));
	}

	private static Map<String, Object> measured(Instant at, double value) {
		return Map.of("objective", LATENCY, "at", at.toString(), "value", value);
	}

	private void change(Map<String, Object> what) {
		Map<String, Object> input = new HashMap<>(what);
		input.put("objective", LATENCY);
		assertThat(this.olga.submit("ChangeObjective", input).ending()).isEqualTo("ObjectiveChanged");
	}

	private String status() {
		return this.nina.send("ProductQuality", Map.of("by", Map.of("key", "orders")))
			.text("/dataProduct/objectives/0/status");
	}

	private JsonNode history(String after, int first) {
		return this.nina.ask("""
				{ node(id: "%s") { ... on ServiceLevelObjective { measurements(first: %s%s) {
				  pageInfo { hasNextPage endCursor } edges { node { value } }
				} } } }
				""".formatted(LATENCY, first, after), Map.of()).data("/node/measurements");
	}

	private static List<Double> values(JsonNode history) {
		return history.path("edges").valueStream().map((edge) -> edge.at("/node/value").asDouble()).toList();
	}

	private static String problems(Answer answer) {
		return answer.data("/reportMeasurements/problems").toString();
	}

}
