package io.meshgate.api.lineage;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was told by a lineage tool, and what ports read, as a portal asks for it.
 */
@WholePortal
class LineageQuestionsIT {

	private static final String RETURNS = GlobalId
		.of(Dataset.class, DatasetId.of(new DatasetName("kafka://broker:9092", "returns")))
		.text();

	private final Graph graph;

	private final Portal portal;

	private final Visitor olga;

	private final Visitor adam;

	LineageQuestionsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.open(graph, this.portal);
		this.olga = this.portal.signIn("olga");
		this.adam = this.portal.signIn("adam");
		tell("2026-03-01T06:00:00Z", "returns", "kafka://broker:9092", "weekly", "s3://lake");
	}

	/** One job reads all of one dataset into a column of another. */
	private void tell(String at, String from, String namespace, String to, String target) {
		String event = """
				{"eventType": "COMPLETE", "eventTime": "%s", "producer": "https://example.org",
				 "run": {"runId": "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b01"}, "job": {"namespace": "nightly", "name": "plan"},
				 "inputs": [{"namespace": "%s", "name": "%s"}],
				 "outputs": [{"namespace": "%s", "name": "%s", "facets": {"columnLineage": {"fields": {
				   "total": {"inputFields": [{"namespace": "%s", "name": "%s", "field": "amount",
				     "transformations": [{"type": "DIRECT", "subtype": "AGGREGATION", "masking": true}]}]}}}}}]}
				"""
			.formatted(at, namespace, from, target, to, namespace, from);
		assertThat(
				this.adam
					.call("/api/v1/lineage",
							(call) -> call.header("Content-Type", "application/json")
								.POST(BodyPublishers.ofString(event)))
					.statusCode())
			.isEqualTo(201);
	}

	private String bind(String port, String namespace, String name) {
		return this.adam
			.submit("BindDataset", Map.of("outputPort", Ids.port(port), "namespace", namespace, "name", name))
			.ending();
	}

	@Test
	void leadsFromDatasetToDatasetAndItsColumns() {
		Answer datasets = lineage(this.adam, RETURNS, "DATASET", Map.of());
		assertThat(datasets.texts("/lineage/nodes", "/entity/title")).containsExactly("returns", "weekly");
		assertThat(datasets.text("/lineage/edges/0/origins/0/source")).isEqualTo("OPENLINEAGE");
		assertThat(datasets.text("/lineage/edges/0/origins/0/lastSeenAt")).isEqualTo("2026-03-01T06:00:00Z");
		Answer columns = lineage(this.adam, RETURNS, "COLUMN", Map.of());
		assertThat(columns.texts("/lineage/nodes", "/entity/path")).containsExactly("amount", "total");
		assertThat(columns.texts("/lineage/nodes", "/entity/dataset/title")).containsExactly("returns", "weekly");
		assertThat(columns.data("/lineage/edges/0/origins/0/transformations/0").toString())
			.isEqualTo("{\"type\":\"DIRECT\",\"subtype\":\"AGGREGATION\",\"masking\":true}");
	}

	@Test
	void leadsFromProductToProductOnceBothGiveOutTheirDatasets() {
		assertThat(lineage(this.olga, Ids.product("orders"), "DATA_PRODUCT", Map.of()).texts("/lineage/nodes",
				"/entity/key"))
			.containsExactly("orders", "archive");
		assertThat(bind("forecast/weekly", "s3://lake", "weekly")).isEqualTo("DatasetBound");
		Answer products = lineage(this.olga, Ids.product("orders"), "DATA_PRODUCT", Map.of());
		assertThat(products.texts("/lineage/nodes", "/entity/key")).containsExactly("orders", "archive", "forecast");
		Answer ports = lineage(this.olga, Ids.product("orders"), "OUTPUT_PORT", Map.of());
		assertThat(ports.texts("/lineage/nodes", "/entity/key")).contains("forecast/weekly");
		assertThat(fedBy(Map.of("sources", List.of("DATASETS")))).containsExactly("orders", "forecast");
		assertThat(
				this.adam
					.submit("UnbindDataset",
							Map.of("outputPort", Ids.port("forecast/weekly"), "namespace", "s3://lake", "name",
									"weekly"))
					.ending())
			.isEqualTo("DatasetUnbound");
		assertThat(lineage(this.olga, Ids.product("orders"), "DATA_PRODUCT", Map.of()).texts("/lineage/nodes",
				"/entity/key"))
			.containsExactly("orders", "archive");
	}

	@Test
	void knowsBetweenProductsWhatIsToldOfTheirDatasets() {
		bind("forecast/weekly", "s3://lake", "weekly");
		for (String level : List.of("DATA_PRODUCT", "OUTPUT_PORT")) {
			Answer answer = lineage(this.adam, Ids.product("orders"), level,
					Map.of("filter", Map.of("sources", List.of("OPENLINEAGE"), "seenSince", "2026-03-01T06:00:00Z")));
			assertThat(answer.data("/lineage/edges")).hasSize(1);
			assertThat(answer.text("/lineage/edges/0/origins/0/source")).isEqualTo("DATASETS");
			assertThat(answer.text("/lineage/edges/0/origins/0/toldBy")).isEqualTo("OPENLINEAGE");
			assertThat(answer.text("/lineage/edges/0/origins/0/job/key")).isEqualTo("nightly/plan");
			assertThat(answer.text("/lineage/edges/0/origins/0/lastSeenAt")).isEqualTo("2026-03-01T06:00:00Z");
			assertThat(answer.data("/lineage/edges/0/origins/0/transformations/0").toString())
				.isEqualTo("{\"type\":\"DIRECT\",\"subtype\":\"AGGREGATION\",\"masking\":true}");
		}
		assertThat(fedBy(Map.of("seenSince", "2026-03-01T06:00:01Z"))).containsExactly("orders", "archive");
		assertThat(fedBy(Map.of("sources", List.of("CATALOGUE")))).containsExactly("orders");
	}

	private List<String> fedBy(Map<String, Object> filter) {
		return lineage(this.olga, Ids.product("orders"), "DATA_PRODUCT", Map.of("filter", filter))
			.texts("/lineage/nodes", "/entity/key");
	}

	@Test
	void isTakenUpAgainWhereItWasCut() {
		Map<String, Object> little = Map.of("budget", Map.of("nodes", 1));
		Answer first = lineage(this.olga, Ids.product("orders"), "DATA_PRODUCT", little);
		assertThat(first.texts("/lineage/nodes", "/entity/key")).containsExactly("orders");
		assertThat(first.text("/lineage/truncated/reason")).isEqualTo("BUDGET");
		Map<String, Object> more = new HashMap<>(little);
		more.put("after", first.text("/lineage/truncated/frontier"));
		Answer second = lineage(this.olga, Ids.product("orders"), "DATA_PRODUCT", more);
		assertThat(second.texts("/lineage/nodes", "/entity/key")).containsExactly("archive");
		assertThat(second.data("/lineage/edges")).hasSize(1);
		assertThat(second.data("/lineage/truncated").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "e30", "bnVsbA", "W10", "eyJ1bnRpbCI6LTF9" })
	void refusesAFrontierThatItNeverGave(String after) {
		assertThat(lineage(this.olga, Ids.product("orders"), "DATA_PRODUCT", Map.of("after", after)).kinds())
			.containsExactly("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource({ "nodes, 0", "nodes, 5001", "width, 0", "width, -1", "time, PT0S", "time, PT21S", "time, -PT1S" })
	void refusesABudgetOutOfBounds(String name, String value) {
		Object much = name.equals("time") ? value : Integer.valueOf(value);
		assertThat(
				lineage(this.olga, Ids.product("orders"), "DATA_PRODUCT", Map.of("budget", Map.of(name, much))).kinds())
			.containsExactly("BAD_REQUEST");
	}

	@Test
	void knowsWhatWentWhereAtAMoment() {
		Map<String, Object> question = Map.of("of", RETURNS, "direction", "DOWNSTREAM", "level", "DATASET", "from",
				"2026-02-01T00:00:00Z", "to", "2026-04-01T00:00:00Z");
		Answer diff = this.adam.send("LineageDiff", question);
		assertThat(diff.texts("/lineageDiff/added", "/entity/title")).containsExactly("weekly");
		assertThat(diff.data("/lineageDiff/addedEdges")).hasSize(1);
		assertThat(diff.data("/lineageDiff/removed")).isEmpty();
		assertThat(lineage(this.adam, RETURNS, "DATASET", Map.of("asOf", "2026-02-01T00:00:00Z"))
			.texts("/lineage/nodes", "/entity/title")).containsExactly("returns");
	}

	@Test
	void tellsWhatBreaksToThoseWhoAnswerForIt() {
		read("orders/lines", "till");
		read("salaries/all", "ledger");
		Answer impact = this.olga.send("Impact", Map.of("of", Ids.product("orders")));
		assertThat(impact.texts("/impact/dataProducts", "/key")).containsExactly("archive");
		assertThat(impact.data("/impact/total/dataProducts").asInt()).isEqualTo(2);
		assertThat(impact.data("/impact/hidden/dataProducts").asInt()).isOne();
		assertThat(impact.data("/impact/hidden/outputPorts").asInt()).isOne();
		assertThat(impact.plain()).doesNotContain("salaries");
		assertThat(impact.data("/impact/subscriptions")).hasSize(1);
		assertThat(impact.texts("/impact/consumers", "/name")).containsExactly("planning", "till");
		assertThat(impact.texts("/impact/owners", "/name")).containsExactly("orders-team", "planning");
		assertThat(impact.data("/impact/total/consumers").asInt()).isEqualTo(3);
		assertThat(impact.data("/impact/hidden/consumers").asInt()).isOne();
		assertThat(impact.data("/impact/total/owners").asInt()).isEqualTo(3);
		assertThat(impact.data("/impact/hidden/owners").asInt()).isOne();
		assertThat(this.portal.signIn("sven").send("Impact", Map.of("of", Ids.product("orders"))).kinds()).isEmpty();
		assertThat(this.portal.signIn("karl").send("Impact", Map.of("of", Ids.product("orders"))).kinds())
			.containsExactly("FORBIDDEN");
		assertThat(this.portal.signIn("karl").send("Impact", Map.of("of", Ids.product("salaries"))).kinds())
			.containsExactly("NOT_FOUND");
	}

	/** An application reads a port, as a catalogue says. */
	private void read(String port, String application) {
		String cypher = """
				MATCH (o:OutputPort {key: $port})
				CREATE (:Application {id: $application, key: $application, name: $application})-[:CONSUMES]->(:InputPort)-[:READS]->(o)
				RETURN o.id AS id
				""";
		this.graph.write((transaction) -> transaction.one(cypher, Map.of("port", port, "application", application)));
	}

	@Test
	void tellsWhatAColumnBreaks() {
		bind("forecast/weekly", "s3://lake", "weekly");
		String amount = lineage(this.adam, RETURNS, "COLUMN", Map.of()).text("/lineage/nodes/0/entity/id");
		Answer impact = this.olga.send("Impact", Map.of("of", amount, "change", "VALUES"));
		assertThat(impact.texts("/impact/columns", "/path")).containsExactly("total");
		assertThat(impact.texts("/impact/datasets", "/title")).containsExactly("weekly");
		assertThat(impact.texts("/impact/outputPorts", "/key")).contains("forecast/weekly");
		assertThat(impact.texts("/impact/dataProducts", "/key")).contains("forecast");
	}

	@Test
	void namesTheWaysAndTheSources() {
		String weekly = lineage(this.adam, RETURNS, "DATASET", Map.of()).text("/lineage/nodes/1/entity/id");
		Answer paths = this.adam.send("LineagePaths", Map.of("from", RETURNS, "to", weekly));
		assertThat(paths.data("/paths/paths/0/length").asInt()).isOne();
		assertThat(paths.texts("/paths/paths/0/nodes", "/title")).containsExactly("returns", "weekly");
		assertThat(paths.text("/paths/edges/0/origins/0/source")).isEqualTo("OPENLINEAGE");
		assertThat(this.adam.send("LineagePaths", Map.of("from", weekly, "to", RETURNS)).data("/paths/paths"))
			.isEmpty();
		assertThat(this.adam.send("LineagePaths", Map.of("from", weekly, "to", Ids.product("orders"))).kinds())
			.containsExactly("BAD_REQUEST");
		assertThat(this.adam.send("RootSources", Map.of("of", weekly, "level", "DATASET"))
			.texts("/rootSources/nodes", "/entity/title")).containsExactly("returns");
	}

	@Test
	void namesTheJobsOfAnEdgeToThoseWhoSeeThem() {
		bind("forecast/weekly", "s3://lake", "weekly");
		List<String> shown = lineage(this.olga, RETURNS, "DATASET", Map.of()).texts("/lineage/edges/0/origins",
				"/job/key");
		assertThat(shown).containsExactly("nightly/plan");
		assertThat(lineage(this.olga, RETURNS, "COLUMN", Map.of()).text("/lineage/edges/0/origins/0/job/id"))
			.isEqualTo(Ids.job("nightly", "plan"));
		this.graph.write((transaction) -> transaction.one("""
				MATCH (j:Job {key: 'nightly/plan'})-[wrote:WRITES_TO]->(:Dataset)
				MATCH (hidden:Dataset {name: 'hr.public.pay'})
				CREATE (j)-[:WRITES_TO {firstSeenAt: wrote.firstSeenAt, lastSeenAt: wrote.lastSeenAt}]->(hidden)
				DELETE wrote
				RETURN j.id AS id
				""", Map.of()));
		for (String level : List.of("DATASET", "COLUMN")) {
			Answer hidden = lineage(this.olga, RETURNS, level, Map.of());
			assertThat(hidden.text("/lineage/edges/0/origins/0/source")).isEqualTo("OPENLINEAGE");
			assertThat(hidden.data("/lineage/edges/0/origins/0/job").isNull()).isTrue();
			assertThat(lineage(this.adam, RETURNS, level, Map.of()).text("/lineage/edges/0/origins/0/job/key"))
				.isEqualTo("nightly/plan");
		}
	}

	@Test
	void leavesOutDatasetsThatOnlyDecideOnOthers() {
		String event = """
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "nightly", "name": "sum"},
				 "inputs": [{"namespace": "db", "name": "facts"}, {"namespace": "db", "name": "days"},
				   {"namespace": "db", "name": "blocked"}, {"namespace": "db", "name": "notes"}],
				 "outputs": [{"namespace": "db", "name": "sums", "facets": {"columnLineage": {
				   "fields": {"sum": {"inputFields": [
				     {"namespace": "db", "name": "facts", "field": "amount"},
				     {"namespace": "db", "name": "facts", "field": "day", "transformations": [{"type": "INDIRECT"}]},
				     {"namespace": "db", "name": "days", "field": "day",
				      "transformations": [{"type": "INDIRECT", "subtype": "JOIN"}]}]}},
				   "dataset": [{"namespace": "db", "name": "blocked", "field": "name"}]}}}]}
				""";
		assertThat(
				this.adam
					.call("/api/v1/lineage",
							(call) -> call.header("Content-Type", "application/json")
								.POST(BodyPublishers.ofString(event)))
					.statusCode())
			.isEqualTo(201);
		String sums = GlobalId.of(Dataset.class, DatasetId.of(new DatasetName("db", "sums"))).text();
		Map<String, Object> up = Map.of("direction", "UPSTREAM");
		Answer all = lineage(this.adam, sums, "DATASET", up);
		assertThat(all.texts("/lineage/nodes", "/entity/title")).containsExactly("sums", "blocked", "days", "facts",
				"notes");
		assertThat(all.data("/lineage/edges").toString())
			.contains("\"transformations\":[{\"type\":\"INDIRECT\",\"subtype\":\"JOIN\",\"masking\":false}]");
		Answer direct = lineage(this.adam, sums, "DATASET",
				Map.of("direction", "UPSTREAM", "filter", Map.of("direct", true)));
		assertThat(direct.texts("/lineage/nodes", "/entity/title")).containsExactly("sums", "facts", "notes");
	}

	private static Answer lineage(Visitor visitor, String of, String level, Map<String, ?> more) {
		Map<String, Object> variables = new HashMap<>(Map.of("of", of, "level", level, "direction", "DOWNSTREAM"));
		variables.putAll(more);
		return visitor.send("Lineage", variables);
	}

}
