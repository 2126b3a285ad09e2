package io.meshgate.api.descriptor;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document moves a product forward in its life, and never takes back what was decided
 * in the portal.
 */
@WholePortal
class MovedProductIT {

	private static final String TIDES = """
			apiVersion: v1.1.0
			kind: DataProduct
			id: tides
			team: {name: orders-team}
			""";

	private static final String LEDGER = """
			apiVersion: backstage.io/v1alpha1
			kind: System
			metadata: {name: ledger}
			spec: {owner: 'group:orders-team'}
			""";

	private final Graph graph;

	private final Visitor adam;

	private final Visitor olga;

	private final Visitor karl;

	MovedProductIT(Graph graph, @LocalServerPort int port) {
		Portal portal = new Portal(port);
		Retailer.tell(graph);
		this.graph = graph;
		this.adam = portal.signIn("adam");
		this.olga = portal.signIn("olga");
		this.karl = portal.signIn("karl");
	}

	@ParameterizedTest
	@CsvSource({ "draft, proposed", "draft, active", "proposed, active", "proposed, deprecated", "active, deprecated",
			"active, retired", "deprecated, retired" })
	void movesForward(String before, String after) {
		bring(TIDES + "status: " + before);
		JsonNode row = bring(TIDES + "status: " + after);
		assertThat(row.path("outcome").asString()).isEqualTo("updated");
		assertThat(warnings(row)).isEmpty();
		assertThat(status("tides")).isEqualToIgnoringCase(after);
	}

	@ParameterizedTest
	@CsvSource({ "proposed, draft", "active, draft", "active, proposed", "deprecated, active", "deprecated, draft",
			"retired, active" })
	void neverMovesBack(String before, String after) {
		bring(TIDES + "status: " + before);
		JsonNode row = bring(TIDES + "name: Tides\nstatus: " + after);
		assertThat(row.path("outcome").asString()).isEqualTo("updated");
		assertThat(warnings(row)).containsExactly(behind(after, before));
		assertThat(status("tides")).isEqualToIgnoringCase(before);
	}

	@ParameterizedTest
	@CsvSource({ "draft, active, published", "proposed, deprecated, deprecated", "draft, retired, retired",
			"active, retired, retired" })
	void tellsOfEachStepAsIfItWereTakenByHand(String before, String after, String told) {
		bring(TIDES + "status: " + before);
		assertThat(steps(() -> bring(TIDES + "status: " + after))).containsExactly(told);
		assertThat(steps(() -> bring(TIDES + "status: " + after))).isEmpty();
		assertThat(steps(() -> bring(TIDES + "name: Tides\nstatus: " + after))).isEmpty();
		assertThat(steps(() -> bring(TIDES + "name: Silent"))).isEmpty();
	}

	@Test
	void tellsWhenAProductEndsAndWhatComesAfterIt() {
		assertThat(steps(() -> bring(TIDES + "status: active"))).containsExactly("published");
		String ending = TIDES + """
				status: deprecated
				customProperties:
				- {property: sunsetAt, value: '%s', vendor: meshgate}
				- {property: successor, value: forecast, vendor: meshgate}
				""";
		List<Told> before = Told.of(this.graph);
		bring(ending.formatted("2100-01-01T00:00:00Z"));
		assertThat(Told.since(this.graph, before))
			.filteredOn((told) -> told.type().equals("io.meshgate.dataproduct.deprecated"))
			.extracting(Told::data)
			.containsExactly(
					Map.of("sunsetAt", "2100-01-01T00:00:00Z", "successor", Ids.inGraph(Ids.product("forecast"))));
		assertThat(steps(() -> bring(ending.formatted("2100-01-01T00:00:00Z") + "name: Tides"))).isEmpty();
		assertThat(steps(() -> bring(ending.formatted("2101-01-01T00:00:00Z")))).containsExactly("deprecated");
	}

	@Test
	void endsAccessWithTheProduct() {
		String offering = TIDES + "outputPorts: [{name: heights}, {name: times}]\nstatus: ";
		bring(offering + "active");
		String granted = ask("tides/heights");
		ask("tides/times");
		this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", granted));
		List<Told> before = Told.of(this.graph);
		bring(offering + "retired");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactlyInAnyOrder("io.meshgate.dataproduct.imported", "io.meshgate.dataproduct.retired",
					"io.meshgate.access.superseded", "io.meshgate.access.ended");
	}

	private String ask(String port) {
		String id = this.karl.ask("query($key: String!) { outputPort(by: {key: $key}) { id } }", Map.of("key", port))
			.text("/outputPort/id");
		return this.karl
			.submit("RequestAccess", Map.of("outputPort", id, "consumer", Map.of("team", Ids.team("planning")),
					"purpose", "To plan deliveries"))
			.text("/requestAccess/accessRequest/id");
	}

	private List<String> steps(Runnable importing) {
		List<Told> before = Told.of(this.graph);
		importing.run();
		String type = "io.meshgate.dataproduct.";
		return Told.since(this.graph, before)
			.stream()
			.map(Told::type)
			.filter((told) -> told.startsWith(type) && !told.endsWith("imported"))
			.map((told) -> told.substring(type.length()))
			.toList();
	}

	@Test
	void keepsWhatThePortalPublished() {
		String draft = TIDES + "status: draft\n";
		bring(draft);
		this.olga.submit("ProposeDataProduct", Map.of("dataProduct", product("tides")));
		assertThat(this.olga.submit("PublishDataProduct", Map.of("dataProduct", product("tides"))).ending())
			.isEqualTo("DataProductPublished");
		JsonNode same = bring(draft);
		assertThat(same.path("outcome").asString()).isEqualTo("unchanged");
		assertThat(status("tides")).isEqualTo("ACTIVE");
		assertThat(warnings(bring(draft + "name: Tides"))).containsExactly(behind("draft", "active"));
		assertThat(status("tides")).isEqualTo("ACTIVE");
		assertThat(warnings(bring(TIDES + "name: Silent"))).isEmpty();
		assertThat(status("tides")).isEqualTo("ACTIVE");
		JsonNode odd = bring(TIDES + "status: thriving");
		assertThat(warnings(odd)).containsExactly("the status 'thriving' is taken as a draft");
		assertThat(status("tides")).isEqualTo("ACTIVE");
	}

	@Test
	void keepsTheEndThatThePortalAnnounced() {
		bring(TIDES + "status: active");
		bring(LEDGER);
		for (String key : List.of("tides", "ledger")) {
			assertThat(this.olga
				.submit("DeprecateDataProduct", Map.of("dataProduct", product(key), "sunsetAt", "2100-01-01T00:00:00Z",
						"successor", product("forecast")))
				.ending()).isEqualTo("DataProductDeprecated");
		}
		assertThat(warnings(bring(TIDES + "status: active\nname: Tides")))
			.containsExactly(behind("active", "deprecated"));
		assertThat(warnings(bring(LEDGER.replace("name: ledger", "name: ledger, title: Ledger")))).isEmpty();
		for (String key : List.of("tides", "ledger")) {
			JsonNode ending = this.adam.ask("""
					query($key: String!) { dataProduct(by: {key: $key}) { status sunsetAt successor { key } } }
					""", Map.of("key", key)).data("/dataProduct");
			assertThat(ending.path("status").asString()).isEqualTo("DEPRECATED");
			assertThat(ending.path("sunsetAt").asString()).isEqualTo("2100-01-01T00:00:00Z");
			assertThat(ending.at("/successor/key").asString()).isEqualTo("forecast");
		}
	}

	@Test
	void refusesWhatLeadsBackWhereItIsStrict() {
		bring(TIDES + "status: active");
		JsonNode row = bring("?mode=strict", TIDES + "name: Tides\nstatus: draft");
		assertThat(row.path("outcome").asString()).isEqualTo("rejected");
		assertThat(row.path("reason").asString()).contains(behind("draft", "active"));
		assertThat(status("tides")).isEqualTo("ACTIVE");
	}

	@Test
	void tellsWhatItWouldNotTakeBack() {
		bring(TIDES + "status: active");
		JsonNode row = bring("?dryRun=true", TIDES + "status: draft");
		assertThat(warnings(row)).containsExactly(behind("draft", "active"));
	}

	private static String behind(String stated, String now) {
		return "the status '" + stated + "' is not taken over: the product is '" + now
				+ "' by now, and a document moves it forward alone";
	}

	private static List<String> warnings(JsonNode row) {
		return row.path("warnings").valueStream().map(JsonNode::asString).toList();
	}

	private JsonNode bring(String document) {
		return bring("", document);
	}

	private JsonNode bring(String query, String document) {
		return JsonMapper.shared()
			.readTree(this.adam
				.call("/api/v1/descriptors" + query,
						(request) -> request.header("Content-Type", "application/yaml")
							.POST(BodyPublishers.ofString(document)))
				.body())
			.at("/rows/0");
	}

	private String product(String key) {
		return this.adam.ask("query($key: String!) { dataProduct(by: {key: $key}) { id } }", Map.of("key", key))
			.text("/dataProduct/id");
	}

	private String status(String key) {
		return this.graph
			.read((transaction) -> transaction.rows("MATCH (p:DataProduct {key: $key}) RETURN p.status AS status",
					Map.of("key", key)))
			.getFirst()
			.text("status");
	}

}
