package io.meshgate.api.lineage;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.testing.BoltTurns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What questions of lineage cost, asked as the reference portal asks them: one statement
 * for the question and one for all that the answer names.
 */
@WholePortal
class LineageTurnsIT {

	private static final String RETURNS = GlobalId
		.of(Dataset.class, DatasetId.of(new DatasetName("kafka://broker:9092", "returns")))
		.text();

	private static final String WEEKLY = GlobalId.of(Dataset.class, DatasetId.of(new DatasetName("lake", "weekly")))
		.text();

	private final Graph graph;

	private final Visitor olga;

	private final Visitor adam;

	LineageTurnsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Portal portal = new Portal(port);
		Retailer.open(graph, portal);
		this.olga = portal.signIn("olga");
		this.adam = portal.signIn("adam");
		String event = """
				{"eventType": "COMPLETE", "eventTime": "2026-03-01T06:00:00Z", "producer": "https://example.org",
				 "run": {"runId": "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b01"}, "job": {"namespace": "nightly", "name": "plan"},
				 "inputs": [{"namespace": "kafka://broker:9092", "name": "returns"}],
				 "outputs": [{"namespace": "lake", "name": "weekly", "facets": {"columnLineage": {"fields": {
				   "total": {"inputFields": [{"namespace": "kafka://broker:9092", "name": "returns", "field": "amount"}]}}}}}]}
				""";
		assertThat(
				this.adam
					.call("/api/v1/lineage",
							(call) -> call.header("Content-Type", "application/json")
								.POST(BodyPublishers.ofString(event)))
					.statusCode())
			.isEqualTo(201);
		assertThat(this.adam
			.submit("BindDataset",
					Map.of("outputPort", Ids.port("forecast/weekly"), "namespace", "lake", "name", "weekly"))
			.ending()).isEqualTo("DatasetBound");
	}

	@ParameterizedTest
	@CsvSource({ "DATASET, /entity/title, returns weekly", "COLUMN, /entity/dataset/title, returns weekly" })
	void followsALineageWithItsJobs(String level, String named, String names) throws Throwable {
		Answer answer = costs(2,
				() -> this.olga.send("Lineage", Map.of("of", RETURNS, "level", level, "direction", "DOWNSTREAM")));
		assertThat(answer.texts("/lineage/nodes", named)).containsExactly(names.split(" "));
		assertThat(answer.texts("/lineage/edges/0/origins", "/job/key")).containsExactly("nightly/plan");
	}

	@Test
	void tellsWhatBreaks() throws Throwable {
		consume();
		String amount = this.olga.send("Lineage", Map.of("of", RETURNS, "level", "COLUMN", "direction", "DOWNSTREAM"))
			.text("/lineage/nodes/0/entity/id");
		Answer answer = costs(2, () -> this.olga.send("Impact", Map.of("of", amount)));
		assertThat(answer.texts("/impact/dataProducts", "/key")).contains("forecast");
		assertThat(answer.texts("/impact/outputPorts", "/key")).contains("forecast/weekly");
		assertThat(answer.texts("/impact/datasets", "/title")).containsExactly("weekly");
		assertThat(answer.texts("/impact/columns", "/dataset/title")).containsExactly("weekly");
		assertThat(answer.data("/impact/subscriptions")).hasSize(4);
		assertThat(answer.texts("/impact/consumers", "/__typename")).containsExactlyInAnyOrder("Team", "Application",
				"DataProduct", "Person");
		assertThat(answer.texts("/impact/owners", "/name")).contains("planning");
	}

	@Test
	void loadsByTheSameStatementWhateverBreaks() throws Throwable {
		assertThat(BoltTurns.of(() -> this.olga.send("Impact", Map.of("of", RETURNS))).statements().getLast())
			.isEqualTo(BoltTurns.of(() -> this.olga.send("Impact", Map.of("of", Ids.product("orders"))))
				.statements()
				.getLast());
	}

	/** One of each kind has access to the returned orders. */
	private void consume() {
		String cypher = """
				MATCH (o:OutputPort {key: 'orders/returns'})
				UNWIND $consumers AS consumer
				MATCH (c:$(consumer.label) {key: consumer.key})
				CREATE (c)-[:HOLDS]->(s:Subscription {id: consumer.id, key: consumer.id, createdAt: datetime()})-[:TO]->(o)
				CREATE (s)-[:HAS_GRANT]->(:Grant {id: consumer.grant, validFrom: datetime() - duration('P1D')})
				RETURN s.id AS id
				""";
		List<Map<String, String>> consumers = new ArrayList<>();
		Map.of("Application", "planner", "DataProduct", "archive", "Person", "nina")
			.forEach((label, key) -> consumers
				.add(Map.of("label", label, "key", key, "id", UUID.nameUUIDFromBytes(key.getBytes()).toString(),
						"grant", UUID.nameUUIDFromBytes(label.getBytes()).toString())));
		List<Row> made = this.graph.write((transaction) -> transaction.rows(cypher, Map.of("consumers", consumers)));
		assertThat(made).hasSize(3);
	}

	@Test
	void findsTheWays() throws Throwable {
		Answer answer = costs(2, () -> this.olga.send("LineagePaths", Map.of("from", RETURNS, "to", WEEKLY)));
		assertThat(answer.texts("/paths/paths/0/nodes", "/title")).containsExactly("returns", "weekly");
		assertThat(answer.texts("/paths/edges/0/origins", "/job/key")).containsExactly("nightly/plan");
	}

	@Test
	void findsTheSources() throws Throwable {
		Answer answer = costs(2, () -> this.olga.send("RootSources", Map.of("of", WEEKLY, "level", "DATASET")));
		assertThat(answer.texts("/rootSources/nodes", "/entity/title")).containsExactly("returns");
	}

	/** Two lineages are followed at once. */
	@Test
	void comparesTwoMoments() throws Throwable {
		Map<String, Object> moments = Map.of("of", RETURNS, "direction", "DOWNSTREAM", "level", "DATASET", "from",
				"2026-02-01T00:00:00Z", "to", "2026-04-01T00:00:00Z");
		Answer answer = costs(2, () -> this.olga.send("LineageDiff", moments));
		assertThat(answer.texts("/lineageDiff/added", "/entity/title")).containsExactly("weekly");
		String withJobs = """
				query($of: ID!) {
				  lineageDiff(of: $of, direction: DOWNSTREAM, level: DATASET, from: "2026-02-01T00:00:00Z") {
				    added { entity { id } } addedEdges { origins { job { key } } } } }
				""";
		Answer detailed = costs(2, () -> this.olga.ask(withJobs, Map.of("of", RETURNS)));
		assertThat(detailed.texts("/lineageDiff/addedEdges/0/origins", "/job/key")).containsExactly("nightly/plan");
	}

	/** The first time, something is looked up that is kept afterwards. */
	private static Answer costs(int statements, ThrowingSupplier<Answer> question) throws Throwable {
		question.get();
		Answer[] answer = new Answer[1];
		assertThat(BoltTurns.of(() -> answer[0] = question.get()).statements()).hasSize(statements);
		assertThat(answer[0].kinds()).isEmpty();
		return answer[0];
	}

}
