package io.meshgate.api.job;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.BoltTurns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A nightly job turns the raw lake into the returns that a port of the orders gives out;
 * another one pays salaries.
 */
@WholePortal
class JobsIT {

	private static final String RETURNS = "{\"namespace\": \"kafka://broker:9092\", \"name\": \"returns\"}";

	private static final String RAW = "{\"namespace\": \"lake\", \"name\": \"raw\"}";

	private static final String PAY = "{\"namespace\": \"postgres://hr:5432\", \"name\": \"hr.public.pay\"}";

	private static final Map<String, Object> NIGHTLY = Map.of("by", Map.of("key", "dbt:%2F%2Fetl/nightly"));

	private final Portal portal;

	private final Visitor adam;

	private final Visitor olga;

	JobsIT(Graph graph, @LocalServerPort int port) {
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.adam = this.portal.signIn("adam");
		this.olga = this.portal.signIn("olga");
	}

	@Test
	void showsAJobWithWhatTheViewerSeesOfIt() {
		tell("1", "START", "06:00:00", "nightly", RAW, RETURNS);
		tell("1", "COMPLETE", "06:05:00", "nightly", "", "");
		Answer seen = this.adam.send("JobPage", NIGHTLY);
		assertThat(seen.text("/job/id")).isEqualTo(Ids.job("dbt://etl", "nightly"));
		assertThat(seen.text("/job/description")).isEqualTo("nightly, as every day");
		assertThat(seen.text("/job/integration")).isEqualTo("DBT");
		assertThat(seen.data("/job/continuous").asBoolean()).isFalse();
		assertThat(seen.text("/job/firstSeenAt")).isEqualTo("2026-03-01T06:00:00Z");
		assertThat(seen.text("/job/lastSeenAt")).isEqualTo("2026-03-01T06:05:00Z");
		assertThat(seen.texts("/job/inputs", "/title")).containsExactly("raw");
		assertThat(seen.texts("/job/outputs", "/title")).containsExactly("returns");
		assertThat(seen.text("/job/runs/edges/0/node/duration")).isEqualTo("PT5M");
		Answer olgas = this.olga.send("JobPage", NIGHTLY);
		assertThat(olgas.texts("/job/inputs", "/title")).isEmpty();
		assertThat(olgas.texts("/job/outputs", "/title")).containsExactly("returns");
		assertThat(olgas.texts("/job/runs/edges", "/node/state")).containsExactly("COMPLETE");
	}

	@Test
	void hidesAJobWithTheDatasetsItTouches() {
		tell("1", "COMPLETE", "06:00:00", "nightly", RAW, RETURNS);
		tell("2", "COMPLETE", "06:00:00", "payroll", RAW, PAY);
		tell("3", "FAIL", "06:00:00", "failing", RAW, RETURNS);
		assertThat(names(this.adam, Map.of())).containsExactly("failing", "nightly", "payroll");
		assertThat(names(this.portal.signIn("harry"), Map.of())).containsExactly("nightly", "payroll");
		assertThat(names(this.olga, Map.of())).containsExactly("nightly");
		assertThat(this.olga.send("Jobs", Map.of()).data("/jobs/totalCount").asInt()).isEqualTo(1);
		for (Map<String, Object> by : List.<Map<String, Object>>of(Map.of("key", "dbt:%2F%2Fetl/payroll"),
				Map.of("id", Ids.job("dbt://etl", "payroll")))) {
			assertThat(this.olga.send("JobPage", Map.of("by", by)).data("/job").isNull()).isTrue();
			assertThat(this.adam.send("JobPage", Map.of("by", by)).text("/job/name")).isEqualTo("payroll");
		}
		List<String> nodes = List.of(Ids.job("dbt://etl", "payroll"), Ids.run(id("2")), Ids.run(id("1")));
		Answer seen = this.olga.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Run { job { name } } } }",
				Map.of("ids", nodes));
		assertThat(seen.data("/nodes/0").isNull()).isTrue();
		assertThat(seen.data("/nodes/1").isNull()).isTrue();
		assertThat(seen.text("/nodes/2/job/name")).isEqualTo("nightly");
	}

	@Test
	void hidesAJobWhereItReadsWhatIsSeen() {
		tell("1", "COMPLETE", "06:00:00", "payroll", RETURNS, PAY);
		Map<String, Object> returns = Map.of("by", Map.of("key", "kafka:%2F%2Fbroker:9092/returns"));
		assertThat(this.olga.send("DatasetPage", returns).texts("/dataset/readBy", "/name")).isEmpty();
		assertThat(this.portal.signIn("harry").send("DatasetPage", returns).texts("/dataset/readBy", "/name"))
			.containsExactly("payroll");
	}

	@Test
	void findsJobsByWhatIsSaidOfThem() {
		tell("1", "COMPLETE", "06:00:00", "nightly", RAW, RETURNS);
		tell("2", "COMPLETE", "06:00:00", "hourly", RAW, RETURNS);
		assertThat(names(this.adam, Map.of("search", "NIGHT"))).containsExactly("nightly");
		assertThat(names(this.adam, Map.of("search", "as every day"))).containsExactly("hourly", "nightly");
		assertThat(names(this.adam, Map.of("namespace", "dbt://etl", "integration", "DBT", "search", "hour")))
			.containsExactly("hourly");
		assertThat(names(this.adam, Map.of("namespace", "etl"))).isEmpty();
		assertThat(names(this.adam, Map.of("integration", "SPARK"))).isEmpty();
		Answer first = this.adam.send("Jobs", Map.of("first", 1));
		assertThat(first.texts("/jobs/edges", "/node/name")).containsExactly("hourly");
		assertThat(this.adam.send("Jobs", Map.of("first", 1, "after", first.text("/jobs/pageInfo/endCursor")))
			.texts("/jobs/edges", "/node/name")).containsExactly("nightly");
	}

	@Test
	void listsRunsNewestFirstAcrossPages() {
		for (int number = 1; number <= 5; number++) {
			tell(String.valueOf(number), (number == 4) ? "FAIL" : "COMPLETE", "0%d:30:00".formatted(number / 2),
					"nightly", RAW, RETURNS);
		}
		List<String> found = new ArrayList<>();
		Map<String, Object> page = Map.of("first", 2);
		Answer answer;
		do {
			answer = this.olga.ask(
					"""
							query($first: Int, $after: String) { job(by: {key: "dbt:%2F%2Fetl/nightly"}) {
							  lastRun { runId state }
							  runs(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { runId } } } } }
							""",
					page);
			found.addAll(answer.texts("/job/runs/edges", "/node/runId"));
			page = Map.of("first", 2, "after", answer.text("/job/runs/pageInfo/endCursor"));
		}
		while (answer.data("/job/runs/pageInfo/hasNextPage").asBoolean());
		assertThat(found).containsExactly(id("4"), id("5"), id("2"), id("3"), id("1"));
		assertThat(answer.data("/job/runs/totalCount").asInt()).isEqualTo(5);
		assertThat(answer.text("/job/lastRun/runId")).isEqualTo(id("4"));
		assertThat(answer.text("/job/lastRun/state")).isEqualTo("FAIL");
	}

	@Test
	void saysHowFreshAPortIs() {
		assertThat(page("orders/returns").data("/outputPort/freshness").isNull()).isTrue();
		tell("1", "COMPLETE", "06:00:00", "nightly", RAW, RETURNS);
		tell("2", "COMPLETE", "07:00:00", "hourly", RAW, RETURNS);
		tell("3", "FAIL", "08:00:00", "nightly", RAW, RETURNS);
		tell("4", "COMPLETE", "05:00:00", "nightly", RAW, RETURNS);
		tell("5", "COMPLETE", "09:00:00", "nightly", RETURNS, RAW);
		Answer port = page("orders/returns");
		assertThat(port.text("/outputPort/freshness/at")).isEqualTo("2026-03-01T07:00:00Z");
		assertThat(port.text("/outputPort/freshness/run/runId")).isEqualTo(id("2"));
		assertThat(port.text("/outputPort/freshness/run/job/name")).isEqualTo("hourly");
		assertThat(page("orders/lines").data("/outputPort/freshness").isNull()).isTrue();
		Answer dataset = this.olga.send("DatasetPage", Map.of("by", Map.of("key", "kafka:%2F%2Fbroker:9092/returns")));
		assertThat(dataset.text("/dataset/freshness/run/runId")).isEqualTo(id("2"));
		assertThat(dataset.texts("/dataset/writtenBy", "/name")).containsExactly("hourly", "nightly");
		assertThat(dataset.texts("/dataset/readBy", "/name")).containsExactly("nightly");
	}

	@ParameterizedTest
	@ValueSource(strings = { "STREAMING", "SERVICE" })
	void takesAJobWithoutAnEndForFreshWhileItRuns(String processing) {
		String streaming = event("1", "RUNNING", "06:00:00", "nightly", RAW, RETURNS).replace("BATCH", processing);
		send(streaming);
		send(streaming.replace("06:00:00", "06:30:00"));
		Answer port = page("orders/returns");
		assertThat(port.text("/outputPort/freshness/at")).isEqualTo("2026-03-01T06:30:00Z");
		assertThat(port.text("/outputPort/freshness/run/state")).isEqualTo("RUNNING");
		assertThat(this.adam.send("JobPage", NIGHTLY).data("/job/continuous").asBoolean()).isTrue();
	}

	@Test
	void asksOnceForTheFreshnessOfAllPorts() throws Throwable {
		tell("1", "COMPLETE", "06:00:00", "nightly", RAW, RETURNS);
		BoltTurns turns = BoltTurns.of(() -> assertThat(this.olga.ask("""
				{ dataProducts { edges { node { outputPorts { freshness { at run { runId job { name } } } } } } } }
				""", Map.of()).plain()).contains("nightly"));
		assertThat(turns.statements()).filteredOn((statement) -> statement.contains("writtenAt")).hasSize(1);
	}

	private Answer page(String port) {
		return this.olga.send("PortPage", Map.of("by", Map.of("key", port)));
	}

	private static List<String> names(Visitor visitor, Map<String, Object> filter) {
		return visitor.send("Jobs", Map.of("filter", filter)).texts("/jobs/edges", "/node/name");
	}

	private void tell(String run, String type, String at, String job, String input, String output) {
		send(event(run, type, at, job, input, output));
	}

	private void send(String event) {
		assertThat(this.adam
			.call("/api/v1/lineage",
					(request) -> request.header("Content-Type", "application/json")
						.POST(BodyPublishers.ofString(event)))
			.statusCode()).isEqualTo(201);
	}

	private static String id(String run) {
		return "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b0" + run;
	}

	private static String event(String run, String type, String at, String job, String input, String output) {
		return """
				{"eventTime": "2026-03-01T%s.000Z",
				 "eventType": "%s",
				 "producer": "https://example.org",
				 "run": {"runId": "%s"},
				 "job": {"namespace": "dbt://etl", "name": "%s", "facets": {
				   "documentation": {"description": "%s, as every day"},
				   "jobType": {"processingType": "BATCH", "integration": "DBT", "jobType": "MODEL"}}},
				 "inputs": [%s],
				 "outputs": [%s]
				}""".formatted(at, type, id(run), job, job, input, output);
	}

}
