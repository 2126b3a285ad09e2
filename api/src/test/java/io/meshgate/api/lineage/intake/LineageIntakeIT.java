package io.meshgate.api.lineage.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import io.meshgate.api.lineage.openlineage.OpenLineage;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

@WholePortal
class LineageIntakeIT {

	private final Graph graph;

	private final Driver driver;

	private final Portal portal;

	private final Visitor nina;

	LineageIntakeIT(Graph graph, Driver driver, @LocalServerPort int port) {
		this.graph = graph;
		this.driver = driver;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		graph.write((transaction) -> transaction.one("""
				MATCH (p:Person {key: 'nina'})
				SET p.roles = ['EMITTER']
				RETURN p.key AS key
				""", Map.of()));
		this.nina = this.portal.signIn("nina");
	}

	@Test
	void takesAnEventOnceHoweverOftenItComes() {
		String event = event("6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b01", "COMPLETE", "orders", "daily");
		assertThat(send("", event).statusCode()).isEqualTo(201);
		List<String> once = GraphDump.exact(this.graph);
		assertThat(send("", event).statusCode()).isEqualTo(201);
		assertThat(GraphDump.exact(this.graph)).isEqualTo(once);
		assertThat(edges()).containsExactly("orders>daily");
	}

	@Test
	void namesWhatItDidNotTakeOfABatch() {
		HttpResponse<String> answer = send("/batch", "["
				+ event("6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b02", "COMPLETE", "orders", "daily") + ", {\"run\": {}}]");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("{\"status\":\"partial_success\","
				+ "\"summary\":{\"received\":2,\"successful\":1,\"failed\":1,\"retriable\":0,\"non_retriable\":1},"
				+ "\"failed_events\":[{\"index\":1,\"reason\":\"'eventTime' is missing (line 8)\",\"retriable\":false}]}");
		assertThat(edges()).containsExactly("orders>daily");
		assertThat(send("/batch", "[]").body()).contains("\"status\":\"success\"", "\"received\":0");
	}

	@Test
	void takesWhatIsPacked() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(event("6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b03", "COMPLETE", "orders", "daily")
				.getBytes(StandardCharsets.UTF_8));
		}
		assertThat(this.nina
			.call("/api/v1/lineage",
					(request) -> request.header("Content-Type", "application/json")
						.header("Content-Encoding", "gzip")
						.POST(BodyPublishers.ofByteArray(packed.toByteArray())))
			.statusCode()).isEqualTo(201);
		assertThat(edges()).containsExactly("orders>daily");
	}

	@Test
	void listensToTheAccountsOfLineageToolsAndToAdministratorsOnly() {
		List<String> before = GraphDump.exact(this.graph);
		String event = event("6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b04", "COMPLETE", "orders", "daily");
		for (String path : List.of("", "/batch")) {
			HttpResponse<String> refused = send(this.portal.signIn("olga"), path, event);
			assertThat(refused.statusCode()).isEqualTo(403);
			assertThat(refused.body()).contains("Only the accounts of lineage tools and administrators may do this.");
			assertThat(send(this.portal.bearing("nonsense"), path, event).statusCode()).isEqualTo(401);
		}
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
		assertThat(send(this.portal.signIn("adam"), "", event).statusCode()).isEqualTo(201);
	}

	/** The setting {@code meshgate.identity.emitters} names the executor. */
	@Test
	void listensToTheAccountThatTheSettingAppoints() {
		aMesh().with(aVisitor("executor"), aVisitor("intern")).in(this.graph);
		String event = event("6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b05", "COMPLETE", "orders", "daily");
		assertThat(send(this.portal.signIn("intern"), "", event).statusCode()).isEqualTo(403);
		assertThat(edges()).isEmpty();
		assertThat(send(this.portal.signIn("executor"), "", event).statusCode()).isEqualTo(201);
		assertThat(edges()).containsExactly("orders>daily");
		assertThat(send(this.portal.signIn("intern"), "/batch", event).statusCode()).isEqualTo(403);
		String emitters = "MATCH (p:Person) WHERE 'EMITTER' IN p.roles RETURN p.key AS key ORDER BY key";
		List<String> keys = this.graph.read((transaction) -> transaction.rows(emitters, Map.of()))
			.stream()
			.map((row) -> row.text("key"))
			.toList();
		assertThat(keys).containsExactly("executor", "nina");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "7", "{", "[{}, {}]", "{}", "{\"eventTime\": \"2026-03-01T06:00:00Z\"}" })
	void refusesWhatIsNoEvent(String body) {
		List<String> before = GraphDump.exact(this.graph);
		HttpResponse<String> answer = send("", body);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	@Test
	void takesTheLongestNamesThereCanBe() {
		String namespace = "/".repeat(500);
		String name = "\u6587".repeat(1000);
		String event = """
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "%1$s", "name": "%2$s"},
				 "outputs": [{"namespace": "%1$s", "name": "%2$s", "facets": {
				   "schema": {"fields": [{"name": "%2$s"}]},
				   "columnLineage": {"fields": {"%2$s": {"inputFields": [
				     {"namespace": "%1$s", "name": "#", "field": "%2$s"}]}}}}}]}
				""".formatted(namespace, name);
		assertThat(send("", event).statusCode()).isEqualTo(201);
		assertThat(edges()).containsExactly("#>" + name);
		HttpResponse<String> refused = send("", event.replace("\"field\": \"", "\"field\": \"x"));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("'field' is longer than 1000 characters");
	}

	@Test
	void namesWhatItCouldNotWriteAndTakesTheRest() {
		String wide = "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b11";
		String spoilt = "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b12";
		assertThat(send("", event(wide, "START", many(150, "in"), "[]")).statusCode()).isEqualTo(201);
		this.graph.write((transaction) -> transaction.one("""
				CREATE (r:Run {id: $id, flows: 'spoilt', weight: 1, state: 'START', firstSeenAt: datetime(),
				  lastSeenAt: datetime(), stateAt: datetime(), continuous: false})
				RETURN r.id AS id
				""", Map.of("id", spoilt)));
		List<String> events = new ArrayList<>();
		for (int number = 0; number < 5; number++) {
			events.add(event("6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9c0" + number, "COMPLETE", "orders", "daily" + number));
		}
		events.add(1, event(wide, "COMPLETE", "[]", many(150, "out")));
		events.add(4, event(spoilt, "COMPLETE", "orders", "never"));
		HttpResponse<String> answer = send("/batch", events.toString());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains(
				"\"summary\":{\"received\":7,\"successful\":5,\"failed\":2,\"retriable\":0,\"non_retriable\":2}",
				"{\"index\":1,\"reason\":\"it makes its run move data in more than 20,000 ways\",\"retriable\":false}",
				"{\"index\":4,\"reason\":\"it cannot be written\",\"retriable\":false}");
		assertThat(edges()).containsExactly("orders>daily0", "orders>daily1", "orders>daily2", "orders>daily3",
				"orders>daily4");
		assertThat(said("MATCH (r:Run {id: '%s'}) RETURN r.state AS edge".formatted(wide))).containsExactly("COMPLETE");
		HttpResponse<String> alone = send("", events.get(1));
		assertThat(alone.statusCode()).isEqualTo(400);
		assertThat(alone.body())
			.contains("The event cannot be placed: it makes its run move data in more than 20,000 ways.");
	}

	/** Somebody else writes lineage for longer than a transaction may wait. */
	@Test
	void tellsWhatMayBeSentAgain() throws InterruptedException {
		CountDownLatch held = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		Thread other = Thread.ofVirtual().start(() -> this.graph.write((transaction) -> {
			Line.LINEAGE.join(transaction);
			held.countDown();
			return await(done);
		}));
		held.await();
		List<String> events = new ArrayList<>(List.of("{}"));
		for (int number = 0; number < 9; number++) {
			events.add(event("6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b3" + number, "COMPLETE", "orders", "daily"));
		}
		TakeLineage hurried = new TakeLineage(new Graph(this.driver, Duration.ofMillis(500)), Clock.systemUTC());
		BatchAnswer answer;
		try {
			answer = hurried.take(OpenLineage.read(events.toString()));
		}
		finally {
			done.countDown();
		}
		other.join();
		assertThat(answer.summary()).isEqualTo(new BatchAnswer.Summary(10, 0, 10, 9, 1));
		assertThat(answer.failed()).extracting(BatchAnswer.Failed::reason)
			.containsSubsequence("'eventTime' is missing (line 1)", "it takes too long now");
		assertThat(edges()).isEmpty();
	}

	private static boolean await(CountDownLatch done) {
		try {
			return done.await(90, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Test
	void givesNobodyRightsByWhoAnEmitterSaysOwns() {
		String rights = """
				MATCH (a)-[r:OWNS|KEEPS|STEWARDS|MEMBER_OF|BOUND_TO|SERVES]->(b)
				RETURN a.key + ' ' + type(r) + coalesce(r.role, '') + ' ' + b.key AS edge
				UNION ALL
				MATCH (n:Team|Person)
				RETURN n.key + reduce(all = '', role IN coalesce(n.roles, []) | all + ' ' + role) AS edge
				""";
		List<String> before = said(rights);
		String owned = """
				"facets": {"ownership": {"owners": [{"name": "team:press", "type": "OWNER"}, {"name": "press"},
				  {"name": "user:nina", "type": "MAINTAINER"}]}}
				""";
		String event = """
				{"eventTime": "2026-03-01T06:00:00Z", "eventType": "COMPLETE", "producer": "https://example.org",
				 "run": {"runId": "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b21"},
				 "job": {"namespace": "etl", "name": "nightly", %1$s},
				 "inputs": [{"namespace": "db", "name": "orders", %1$s}],
				 "outputs": [{"namespace": "postgres://hr:5432", "name": "hr.public.pay", %1$s}]}
				""".formatted(owned);
		assertThat(send("", event).statusCode()).isEqualTo(201);
		assertThat(edges()).containsExactly("orders>hr.public.pay");
		assertThat(said(rights)).containsExactlyInAnyOrderElementsOf(before);
		assertThat(this.nina.send("Datasets", Map.of()).texts("/datasets/edges", "/node/title"))
			.doesNotContain("orders", "hr.public.pay");
		assertThat(this.nina.send("Jobs", Map.of()).data("/jobs/edges").size()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/batch" })
	void refusesWhatUnpacksToTooMuch(String path) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
			for (int times = 0; times < 60; times++) {
				gzip.write(blanks);
			}
			gzip.write("[]".getBytes(StandardCharsets.UTF_8));
		}
		HttpResponse<String> answer = this.nina.call("/api/v1/lineage" + path,
				(request) -> request.header("Content-Type", "application/json")
					.header("Content-Encoding", "gzip")
					.POST(BodyPublishers.ofByteArray(packed.toByteArray())));
		assertThat(packed.size()).isLessThan(100_000);
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("when unpacked");
	}

	@Test
	void showsAdministratorsWhatNoPortGivesOut() {
		send("", event("6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b22", "COMPLETE", "orders", "daily"));
		Visitor adam = this.portal.signIn("adam");
		assertThat(titles(adam, false)).containsExactly("daily", "orders");
		assertThat(titles(adam, true)).containsExactly("hr.public.pay", "returns");
		assertThat(titles(this.portal.signIn("olga"), false)).isEmpty();
		assertThat(titles(this.portal.signIn("olga"), true)).containsExactly("returns");
	}

	@Test
	void namesTheOtherJobsByWhichDataGo() {
		String run = "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b23";
		String reads = """
				{"namespace": "etl", "name": "function", "type": "JOB", "inputs": [%s]}
				""".formatted(dataset("orders"));
		String writes = """
				{"namespace": "db", "name": "daily", "type": "DATASET", "inputs": [%s,
				  {"namespace": "etl", "name": "function", "type": "JOB"}]}
				""".formatted(dataset("rates"));
		String view = """
				{"eventTime": "2026-03-01T08:00:00Z", "dataset": {"namespace": "db", "name": "view", "facets": {
				  "lineage": {"inputs": [%s, {"namespace": "etl", "name": "viewer", "type": "JOB"}]}}}}
				""".formatted(dataset("daily"));
		String broken = saying(run.replace("9b23", "9b24"), "FAIL", reads + ", " + writes.replace("daily", "never"));
		HttpResponse<String> answer = send("/batch",
				List.of(saying(run, "COMPLETE", writes), broken, view, saying(run, "START", reads)).toString());
		assertThat(answer.body()).contains("\"successful\":4");
		Answer lineage = this.portal.signIn("adam")
			.send("Lineage", Map.of("of", Ids.toldDataset("db", "view"), "direction", "UPSTREAM", "level", "DATASET"));
		assertThat(lineage.texts("/lineage/nodes", "/entity/title")).containsExactly("view", "daily", "orders",
				"rates");
		Map<String, String> jobs = new HashMap<>();
		lineage.data("/lineage/edges")
			.forEach((edge) -> jobs.put(edge.at("/from").asString(), edge.at("/origins/0/job/key").asString("none")));
		assertThat(jobs).isEqualTo(Map.of(Ids.toldDataset("db", "orders"), "etl/function",
				Ids.toldDataset("db", "rates"), "etl/nightly", Ids.toldDataset("db", "daily"), "none"));
		assertThat(this.portal.signIn("adam").send("Jobs", Map.of()).texts("/jobs/edges", "/node/name"))
			.containsExactly("function", "nightly", "viewer");
	}

	private static String dataset(String name) {
		return "{\"namespace\": \"db\", \"name\": \"" + name + "\", \"type\": \"DATASET\"}";
	}

	private static String saying(String run, String type, String entries) {
		return """
				{"eventTime": "2026-03-01T06:00:00Z", "eventType": "%s", "run": {"runId": "%s"},
				 "job": {"namespace": "etl", "name": "nightly", "facets": {"lineage": {"entries": [%s]}}}}
				""".formatted(type, run, entries);
	}

	/** As Spark tells at the start of a run what it is to drop and to rename. */
	@Test
	void changesNoDatasetByARunThatFails() {
		String run = "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e9b25";
		String dropping = telling(run, "START", "daily", "DROP", "");
		String renaming = telling(run, "FAIL", "weekly", "RENAME", """
				, "previousIdentifier": {"namespace": "db", "name": "daily"}
				""");
		String changed = """
				MATCH (d:Dataset)
				WHERE d.droppedAt IS NOT NULL
				RETURN 'gone ' + d.name AS edge
				UNION ALL
				MATCH (a:Dataset)-[feeds:FEEDS]->(b:Dataset)
				RETURN feeds.source + ' ' + a.name + '>' + b.name AS edge
				""";
		assertThat(send("/batch", List.of(dropping, renaming).toString()).body()).contains("\"successful\":2");
		assertThat(said(changed)).isEmpty();
		assertThat(send("", renaming).statusCode()).isEqualTo(201);
		assertThat(send("", dropping).statusCode()).isEqualTo(201);
		assertThat(said(changed)).isEmpty();
		String other = run.replace("9b25", "9b26");
		assertThat(send("", renaming.replace("FAIL", "COMPLETE").replace(run, other)).statusCode()).isEqualTo(201);
		assertThat(said(changed)).containsExactlyInAnyOrder("gone daily", "OPENLINEAGE daily>weekly",
				"SYMLINK weekly>table", "SYMLINK table>weekly");
	}

	private static String telling(String run, String type, String dataset, String change, String more) {
		return """
				{"eventTime": "2026-03-01T06:00:00Z", "eventType": "%s", "run": {"runId": "%s"},
				 "job": {"namespace": "etl", "name": "nightly"},
				 "outputs": [{"namespace": "db", "name": "%s", "facets": {
				   "lifecycleStateChange": {"lifecycleStateChange": "%s"%s},
				   "symlinks": {"identifiers": [{"namespace": "hive", "name": "table", "type": "TABLE"}]}}}]}
				""".formatted(type, run, dataset, change, more);
	}

	@Test
	void endsOtherNamesThatAreTakenBack() {
		String told = """
				{"eventTime": "2026-03-01T06:00:00Z", "dataset": {"namespace": "db", "name": "daily", "facets": {
				  "symlinks": {"identifiers": [{"namespace": "hive", "name": "days", "type": "TABLE"}]}}}}
				""";
		String takenBack = """
				{"eventTime": "2026-03-02T06:00:00Z", "dataset": {"namespace": "db", "name": "daily", "facets": {
				  "symlinks": {"_deleted": true}}}}
				""";
		Visitor adam = this.portal.signIn("adam");
		Map<String, Object> days = Map.of("of", Ids.toldDataset("hive", "days"), "direction", "UPSTREAM", "level",
				"DATASET");
		assertThat(send("", told).statusCode()).isEqualTo(201);
		assertThat(adam.send("Lineage", days).texts("/lineage/nodes", "/entity/title")).containsExactly("days",
				"daily");
		assertThat(send("", takenBack).statusCode()).isEqualTo(201);
		assertThat(send("", told).statusCode()).isEqualTo(201);
		assertThat(adam.send("Lineage", days).texts("/lineage/nodes", "/entity/title")).containsExactly("days");
		Map<String, Object> before = new HashMap<>(days);
		before.put("asOf", "2026-03-01T12:00:00Z");
		assertThat(adam.send("Lineage", before).data("/lineage/edges/0/origins/0/endedAt").asString())
			.isEqualTo("2026-03-02T06:00:00Z");
	}

	private static List<String> titles(Visitor visitor, boolean givenOut) {
		return visitor.send("Datasets", Map.of("filter", Map.of("givenOut", givenOut)))
			.texts("/datasets/edges", "/node/title");
	}

	@Test
	void losesAndDoublesNothingWhenManySendAtOnce() {
		List<Supplier<HttpResponse<String>>> senders = new ArrayList<>();
		for (int sender = 0; sender < 4; sender++) {
			int first = sender;
			senders.add(() -> {
				HttpResponse<String> last = send("/batch", batch(first));
				return (last.statusCode() == 200) ? send("/batch", batch(first)) : last;
			});
		}
		assertThat(Race.of(senders)).allSatisfy((answer) -> assertThat(answer.statusCode()).isEqualTo(200));
		assertThat(edges()).hasSize(10 * 9).doesNotHaveDuplicates();
	}

	/** Runs between ten datasets, of which all senders tell. */
	private static String batch(int first) {
		List<String> events = new ArrayList<>();
		for (int number = 0; number < 90; number++) {
			int pair = (number * 7 + first * 11) % 90;
			int from = pair / 9;
			int to = (from + 1 + pair % 9) % 10;
			String run = "6a1c8a4e-7d1b-4d5e-9f6e-0c5a5d2e%04d".formatted(pair);
			events.add(event(run, "START", "d" + from, "d" + to));
			events.add(event(run, "COMPLETE", "d" + from, "d" + to));
		}
		return events.toString();
	}

	private static String many(int count, String name) {
		return IntStream.range(0, count)
			.mapToObj((number) -> "{\"namespace\": \"db\", \"name\": \"" + name + number + "\"}")
			.toList()
			.toString();
	}

	private static String event(String run, String type, String input, String output) {
		if (input.startsWith("[")) {
			return event(run, type, "", "").replaceAll("(\"inputs\": ).*", "$1" + input + ",")
				.replaceAll("(\"outputs\": ).*", "$1" + output);
		}
		return """
				{"eventTime": "2026-03-01T06:00:00Z",
				 "eventType": "%s",
				 "producer": "https://example.org",
				 "run": {"runId": "%s"},
				 "job": {"namespace": "etl", "name": "nightly"},
				 "inputs": [{"namespace": "db", "name": "%s"}],
				 "outputs": [{"namespace": "db", "name": "%s"}]
				}""".formatted(type, run, input, output);
	}

	private HttpResponse<String> send(String path, String body) {
		return send(this.nina, path, body);
	}

	private static HttpResponse<String> send(Visitor visitor, String path, String body) {
		return visitor.call("/api/v1/lineage" + path,
				(request) -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
	}

	private List<String> edges() {
		String cypher = """
				MATCH (source:Dataset)-[:FEEDS]->(target:Dataset)
				RETURN source.name + '>' + target.name AS edge
				ORDER BY edge
				""";
		return said(cypher);
	}

	private List<String> said(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("edge"))
			.toList();
	}

}
