package io.meshgate.api.account;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aServiceAccount;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs sign in with accounts of their own, which do what they are registered for and
 * are nobody otherwise.
 */
@WholePortal
class ServiceAccountIT {

	private static final String REFUSED = "A service account may do nothing but what it is registered for.";

	private static final Consumer<Answer> NOBODY = (answer) -> assertThat(answer.kinds()).containsAnyOf("NOT_FOUND",
			"BAD_REQUEST");

	private final Graph graph;

	private final Portal portal;

	ServiceAccountIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
	}

	@Test
	void tellsLineageAsLongAsThatIsItsRight() {
		register("loader", List.of());
		Visitor loader = this.portal.signIn("loader");
		assertThat(tell(loader).statusCode()).isEqualTo(403);
		assertThat(tell(loader).body()).contains(REFUSED);
		Answer changed = change("loader", Map.of("rights", List.of("TELL_LINEAGE")));
		assertThat(changed.ending()).isEqualTo("ServiceAccountChanged");
		assertThat(tell(loader).statusCode()).isEqualTo(201);
		change("loader", Map.of("rights", List.of()));
		assertThat(tell(loader).statusCode()).isEqualTo(403);
	}

	/** As public as they are. */
	@ParameterizedTest
	@ValueSource(strings = { "dataProducts", "datasets", "domains", "teams", "people", "applications", "platforms",
			"terms", "contracts", "serviceAccounts" })
	void seesNothing(String list) {
		String document = "{ %s { edges { node { id } } } }".formatted(list);
		assertThat(this.portal.signIn("adam").ask(document, Map.of()).data('/' + list + "/edges")).isNotEmpty();
		Answer seen = this.portal.signIn("scheduler").ask(document, Map.of());
		assertThat(seen.data('/' + list + "/edges")).isEmpty();
	}

	@Test
	void isNobody() {
		Visitor scheduler = this.portal.signIn("scheduler");
		assertThat(scheduler.ask("{ viewer { person { id } } }", Map.of()).kinds()).containsExactly("NOT_FOUND");
		HttpResponse<String> refused = scheduler.call("/api/v1/descriptors",
				(request) -> request.header("Content-Type", "application/yaml").POST(BodyPublishers.ofString("")));
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains(REFUSED);
		assertThat(scheduler.call("/api/v1/descriptors?format=datahub", (request) -> request.GET()).body())
			.contains(REFUSED);
	}

	/** Whoever would take it in, appoint it, or rely on it. */
	@Test
	void isTakenForNobody() {
		List<String> before = GraphDump.exact(this.graph);
		Map<String, Object> itself = Map.of("key", "scheduler");
		Map<String, Object> byId = Map.of("id", Ids.serviceAccount("scheduler"));
		Visitor adam = this.portal.signIn("adam");
		Visitor olga = this.portal.signIn("olga");
		for (Map<String, Object> account : List.of(itself, byId)) {
			assertThat(
					adam.submit("AddTeamMember", Map.of("team", Ids.team("press"), "person", account, "role", "OWNER")))
				.satisfies(NOBODY);
			assertThat(adam.submit("AppointSteward", Map.of("domain", Ids.domain("sales"), "person", account)))
				.satisfies(NOBODY);
			assertThat(olga.submit("DelegateApprovals",
					Map.of("delegate", account, "endsAt", "2027-01-15T00:00:00Z", "reason", "Away")))
				.satisfies(NOBODY);
		}
		assertThat(adam.submit("AppointToPlatform",
				Map.of("person", Ids.serviceAccount("scheduler"), "roles", List.of("EMITTER"), "reason", "It tells")))
			.satisfies(NOBODY);
		assertThat(adam.send("ExplainAccess", Map.of("person", itself, "action", "READ", "on", Ids.product("orders")))
			.data("/explainAccess")
			.isNull()).isTrue();
		assertThat(adam.send("WhoCan", Map.of("action", "EDIT", "on", Ids.serviceAccount("scheduler")))
			.texts("/whoCan/edges", "/node/person/key")).containsExactly("adam");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	@Test
	void doesNothingWhileItIsDeactivated() {
		Visitor scheduler = this.portal.signIn("scheduler");
		assertThat(tell(scheduler).statusCode()).isEqualTo(201);
		Answer changed = change("scheduler", Map.of("active", false));
		assertThat(changed.data("/changeServiceAccount/serviceAccount/active").asBoolean()).isFalse();
		assertThat(changed.data("/changeServiceAccount/serviceAccount/rights").toString())
			.isEqualTo("[\"TELL_LINEAGE\"]");
		assertThat(tell(scheduler).statusCode()).isEqualTo(403);
		assertThat(tell(scheduler).body()).contains(REFUSED);
		change("scheduler", Map.of("active", true, "name", "The scheduler"));
		assertThat(tell(scheduler).statusCode()).isEqualTo(201);
	}

	/** What people who audit are told of what everybody sees, and of nothing else. */
	@Test
	void isToldWhoCouldReadWhatEverybodySees() {
		aMesh().with(aVisitor("aude").withRoles("AUDITOR"), aServiceAccount("watcher", "READ_AUDIT")).in(this.graph);
		Visitor watcher = this.portal.signIn("watcher");
		String lines = Ids.port("orders/lines");
		Answer told = readers(watcher, lines);
		assertThat(told.texts("/accessAsOf/edges", "/node/person/key")).contains("olga", "mia");
		assertThat(told.body().toString().replaceAll("\"to\":\\{[^}]*}", "\"to\":null"))
			.isEqualTo(readers(this.portal.signIn("aude"), lines).body()
				.toString()
				.replaceAll("\"to\":\\{[^}]*}", "\"to\":null"));
		assertThat(told.texts("/accessAsOf/edges", "/node/ways/0/path/0/to")).containsOnly("");
		assertThat(watcher.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", lines)).data("/node").isNull())
			.isTrue();
		assertThat(tell(watcher).statusCode()).isEqualTo(403);
		String missing = readers(watcher, Ids.unknown(OutputPort.class)).plain();
		assertThat(readers(watcher, Ids.port("salaries/all")).plain()).isEqualTo(missing);
		Visitor scheduler = this.portal.signIn("scheduler");
		assertThat(readers(scheduler, lines).plain()).isEqualTo(missing);
		change("watcher", Map.of("active", false));
		assertThat(readers(watcher, lines).plain()).isEqualTo(missing);
		change("watcher", Map.of("active", true, "rights", List.of("TELL_LINEAGE")));
		assertThat(readers(watcher, lines).plain()).isEqualTo(missing);
		assertThat(tell(watcher).statusCode()).isEqualTo(201);
	}

	private static Answer readers(Visitor visitor, String port) {
		return visitor.send("AccessAsOf", Map.of("outputPort", port, "date", "2026-03-01T12:00:00Z"));
	}

	@Test
	void takesNobodysPlace() {
		aMesh().with(aVisitor("loader")).in(this.graph);
		assertThat(register("loader", List.of("TELL_LINEAGE")).text("/registerServiceAccount/because"))
			.isEqualTo("Somebody signs in as that already.");
		assertThat(register("scheduler", List.of()).text("/registerServiceAccount/because"))
			.isEqualTo("Another service account has this key.");
		assertThat(this.portal.signIn("nina").submit("RegisterServiceAccount", loader("other", List.of())).kinds())
			.containsExactly("FORBIDDEN");
	}

	/** However many ask for it at once. */
	@Test
	void isGivenAPortThatNobodyElseIsGiven() {
		List<String> lines = List.of(Ids.port("orders/lines"));
		List<String> keys = List.of("one", "two", "three", "four");
		keys.forEach((key) -> register(key, List.of("PROVISION")));
		List<Supplier<Answer>> changes = keys.stream()
			.<Supplier<Answer>>map((key) -> () -> change(key, Map.of("outputPorts", lines)))
			.toList();
		List<Answer> answers = Race.of(changes);
		assertThat(answers).filteredOn((answer) -> answer.ending().equals("ServiceAccountChanged")).hasSize(1);
		assertThat(answers).filteredOn((answer) -> answer.ending().equals("ServiceAccountConflict"))
			.hasSize(3)
			.allSatisfy((answer) -> assertThat(answer.text("/changeServiceAccount/because"))
				.isEqualTo("Another service account is given orders/lines."));
	}

	@Test
	void isGivenNoPortThatThereIsNot() {
		List<String> before = GraphDump.exact(this.graph);
		assertThat(change("scheduler",
				Map.of("outputPorts", List.of(Ids.port("orders/lines"), Ids.unknown(OutputPort.class))))
			.kinds()).containsExactly("NOT_FOUND");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	private Answer register(String key, List<String> rights) {
		return this.portal.signIn("adam").submit("RegisterServiceAccount", loader(key, rights));
	}

	private static Map<String, Object> loader(String key, List<String> rights) {
		return Map.of("key", key, "name", "A loader", "issuer", "development", "subject", key, "rights", rights);
	}

	private Answer change(String key, Map<String, Object> change) {
		Visitor adam = this.portal.signIn("adam");
		String id = adam.send("ServiceAccounts", Map.of())
			.data("/serviceAccounts/edges")
			.valueStream()
			.filter((edge) -> edge.at("/node/key").asString().equals(key))
			.map((edge) -> edge.at("/node/id").asString())
			.findFirst()
			.orElseThrow();
		Map<String, Object> input = new HashMap<>(change);
		input.put("serviceAccount", id);
		return adam.submit("ChangeServiceAccount", input);
	}

	private static HttpResponse<String> tell(Visitor visitor) {
		return visitor.call("/api/v1/lineage",
				(request) -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("""
						{"eventTime": "2026-03-01T06:00:00Z", "producer": "https://example.org/loader",
						 "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/JobEvent",
						 "job": {"namespace": "etl", "name": "loading"}}
						""")));
	}

}
