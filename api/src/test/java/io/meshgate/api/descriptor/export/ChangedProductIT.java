package io.meshgate.api.descriptor.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal made of products since they came stands in what is handed out, and is
 * understood where it comes in.
 */
@NeedsCorpora
@WholePortal
class ChangedProductIT {

	private static final String TIDES = """
			# Kept for whoever reads this.
			apiVersion: v1.1.0
			kind: DataProduct
			id: tides
			status: active
			team: {name: orders-team}
			outputPorts:
			- name: heights # in metres
			  description: Heights of the tide.
			  type: tables
			  version: 1.0.0
			  sbom: [{type: external, url: 'https://example.org/sbom'}]
			  customProperties:
			  - {property: platform, value: warehouse}
			  - {property: retention, value: 7}
			- {name: times, version: 1.0.0}
			""";

	private static final String ENDING = """
			apiVersion: v1.1.0
			kind: DataProduct
			id: gauges
			status: deprecated
			team: {name: orders-team}
			customProperties:
			- {property: sunsetAt, value: 2100-06-30} # midsummer
			- {property: successor, value: tides}
			""";

	private static final String SYSTEM = """
			apiVersion: backstage.io/v1alpha1
			kind: System
			metadata: {name: ledger}
			spec: {owner: 'group:orders-team'}
			""";

	private final Graph graph;

	private final Portal portal;

	ChangedProductIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void laysChangesOfPortsOverTheDocument() {
		exchange().bring("application/yaml", TIDES);
		Visitor olga = this.portal.signIn("olga");
		assertThat(olga.submit("ChangeOutputPort",
				Map.of("outputPort", port("tides/heights@1.0.0"), "name", "levels", "type", "STREAM", "platform",
						"kafka", "location", "https://tides.example.org/levels"))
			.ending()).isEqualTo("OutputPortChanged");
		assertThat(olga.submit("RemoveOutputPort", Map.of("outputPort", port("tides/times@1.0.0"))).ending())
			.isEqualTo("OutputPortRemoved");
		assertThat(olga
			.submit("AddOutputPort",
					Map.of("dataProduct", product("tides"), "name", "times", "type", "FILE", "version", "2.0.0"))
			.ending()).isEqualTo("OutputPortAdded");
		String yaml = exchange().yaml("?format=odps&of=" + product("tides"));
		assertThat(yaml).startsWith("---\n# Kept for whoever reads this.").contains("# in metres", "example.org/sbom");
		JsonNode tides = tides();
		assertThat(Rules.broken("odps", tides)).isEmpty();
		JsonNode levels = tides.at("/outputPorts/0");
		assertThat(levels.path("name").asString()).isEqualTo("levels");
		assertThat(levels.path("type").asString()).isEqualTo("stream");
		assertThat(levels.path("description").asString()).isEqualTo("Heights of the tide.");
		assertThat(custom(levels)).isEqualTo(Map.of("platform", "kafka", "retention", "7", "key", "tides/heights@1.0.0",
				"location", "https://tides.example.org/levels"));
		assertThat(tides.path("outputPorts")).hasSize(2);
		assertThat(tides.at("/outputPorts/1/version").asString()).isEqualTo("2.0.0");

		List<String> ports = ports();
		Retailer.tell(this.graph);
		assertThat(exchange().bring("application/yaml", yaml).at("/rows/0/warnings")).isEmpty();
		assertThat(ports()).isEqualTo(ports);
		assertThat(tides()).isEqualTo(tides);
	}

	@Test
	void clearsInTheDocumentWhatThePortalCleared() {
		exchange().bring("application/yaml", TIDES);
		assertThat(this.portal.signIn("olga")
			.submit("ChangeOutputPort", Map.of("outputPort", port("tides/heights@1.0.0"), "platform", ""))
			.ending()).isEqualTo("OutputPortChanged");
		assertThat(custom(tides().at("/outputPorts/0"))).isEqualTo(Map.of("retention", "7"));
	}

	@Test
	void saysWhenAProductEndsAndWhatComesAfter() {
		exchange().bring("application/yaml", TIDES + "---\n" + SYSTEM);
		for (String key : List.of("tides", "ledger", "orders")) {
			assertThat(this.portal.signIn("olga")
				.submit("DeprecateDataProduct",
						Map.of("dataProduct", product(key), "sunsetAt", "2100-01-01T00:00:00Z", "successor",
								product("forecast")))
				.ending()).isEqualTo("DataProductDeprecated");
		}
		assertThat(custom(tides())).isEqualTo(Map.of("sunsetAt", "2100-01-01T00:00:00Z", "successor", "forecast"));
		List<JsonNode> products = exchange().json("?format=odps");
		List<JsonNode> systems = exchange().json("?format=backstage")
			.stream()
			.filter((entity) -> entity.path("kind").asString().equals("System"))
			.toList();
		assertThat(products).flatExtracting((document) -> Rules.broken("odps", document)).isEmpty();
		assertThat(systems).flatExtracting((entity) -> Rules.broken("backstage", entity)).isEmpty();
		assertThat(systems).filteredOn(
				(entity) -> entity.at("/metadata/annotations/meshgate.io~1successor").asString("").equals("forecast"))
			.hasSize(3);
		for (List<JsonNode> documents : List.of(products, systems)) {
			begin();
			exchange().bring("application/json", JsonMapper.shared().writeValueAsString(documents));
			assertThat(endings()).containsExactly("ledger 2100-01-01T00:00:00Z forecast",
					"orders 2100-01-01T00:00:00Z forecast", "tides 2100-01-01T00:00:00Z forecast");
		}
	}

	@Test
	void findsTheSuccessorWheneverItComes() {
		JsonNode row = exchange().bring("application/yaml", ENDING).at("/rows/0");
		assertThat(row.path("warnings").valueStream().map(JsonNode::asString))
			.containsExactly("the successor, data product 'tides', is not in the mesh");
		assertThat(endings()).containsExactly("gauges 2100-06-30T00:00:00Z ");
		String gauges = "?format=odps&of=" + product("gauges");
		assertThat(exchange().yaml(gauges)).isEqualTo("---\n" + ENDING);
		exchange().bring("application/yaml", TIDES);
		assertThat(endings()).containsExactly("gauges 2100-06-30T00:00:00Z tides");
		assertThat(exchange().yaml(gauges)).isEqualTo("---\n" + ENDING);

		exchange().bring("application/yaml", ENDING.replace("value: tides", "value: forecast"));
		assertThat(endings()).containsExactly("gauges 2100-06-30T00:00:00Z forecast");
		this.portal.signIn("olga")
			.submit("DeprecateDataProduct",
					Map.of("dataProduct", product("gauges"), "sunsetAt", "2101-01-01T00:00:00Z"));
		assertThat(exchange().yaml(gauges)).contains("2101-01-01T00:00:00Z", "# midsummer").doesNotContain("successor");
		JsonNode back = exchange().bring("application/yaml", ENDING.replace("status: deprecated", "status: active"))
			.at("/rows/0");
		assertThat(back.path("warnings").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder(
				"the successor 'tides' is left out: it is the product itself, or that is not to end",
				"the status 'active' is not taken over: the product is 'deprecated' by now, and a document moves it forward alone");
		assertThat(endings()).containsExactly("gauges 2100-06-30T00:00:00Z ");
	}

	@Test
	void letsTheOwnersWordOutdoAnAwaitedSuccessor() {
		exchange().bring("application/yaml", ENDING);
		assertThat(this.portal.signIn("olga")
			.submit("DeprecateDataProduct",
					Map.of("dataProduct", product("gauges"), "sunsetAt", "2100-01-01T00:00:00Z", "successor",
							product("forecast")))
			.ending()).isEqualTo("DataProductDeprecated");
		exchange().bring("application/yaml", TIDES);
		assertThat(endings()).containsExactly("gauges 2100-01-01T00:00:00Z forecast");
	}

	@Test
	void keepsHowARetiredProductEnded() {
		exchange().bring("application/yaml", TIDES);
		Visitor olga = this.portal.signIn("olga");
		String tides = product("tides");
		olga.submit("DeprecateDataProduct",
				Map.of("dataProduct", tides, "sunsetAt", "2100-01-01T00:00:00Z", "successor", product("forecast")));
		assertThat(olga.submit("RetireDataProduct", Map.of("dataProduct", tides)).ending())
			.isEqualTo("DataProductRetired");
		exchange().bring("application/yaml", TIDES.replace("Heights of", "The heights of"));
		assertThat(endings()).containsExactly("tides 2100-01-01T00:00:00Z forecast");
	}

	@Test
	void warnsOfWhatCannotBeAnEnd() {
		JsonNode row = exchange()
			.bring("application/yaml",
					ENDING.replace("2100-06-30", "midsummer").replace("value: tides", "value: gauges"))
			.at("/rows/0");
		assertThat(row.path("warnings").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder(
				"the sunset 'midsummer' is no date",
				"the successor 'gauges' is left out: it is the product itself, or that is not to end");
	}

	@Test
	void namesNoHiddenSuccessor() {
		exchange().bring("application/yaml", ENDING.replace("value: tides", "value: salaries"));
		String gauges = "?format=odps&of=" + product("gauges");
		assertThat(new Exchange(this.portal.signIn("harry")).yaml(gauges)).contains("salaries");
		assertThat(new Exchange(this.portal.signIn("nina")).yaml(gauges)).doesNotContain("salaries")
			.contains("midsummer");
		assertThat(new Exchange(this.portal.signIn("nina")).yaml("?format=backstage")).doesNotContain("salaries");
	}

	/** Nothing but somebody who sees all. */
	private void begin() {
		MeshDatabase.empty();
		aMesh().with(aVisitor("adam").withRoles("ADMINISTRATOR")).in(this.graph);
	}

	private static Map<String, String> custom(JsonNode item) {
		return item.path("customProperties")
			.valueStream()
			.collect(Collectors.toMap((custom) -> custom.path("property").asString(),
					(custom) -> custom.path("value").asString()));
	}

	private JsonNode tides() {
		return exchange().json("?format=odps&of=" + product("tides")).getFirst();
	}

	private Exchange exchange() {
		return new Exchange(this.portal.signIn("adam"));
	}

	private String product(String key) {
		return this.portal.signIn("adam")
			.ask("query($key: String!) { dataProduct(by: {key: $key}) { id } }", Map.of("key", key))
			.text("/dataProduct/id");
	}

	private String port(String key) {
		return this.portal.signIn("adam")
			.ask("query($key: String!) { outputPort(by: {key: $key}) { id } }", Map.of("key", key))
			.text("/outputPort/id");
	}

	private List<String> ports() {
		return texts("""
				MATCH (:DataProduct {key: 'tides'})-[:OFFERS]->(o:OutputPort)
				RETURN o.key + ' ' + o.name + ' ' + o.version + ' ' + o.type + ' ' + coalesce(o.platform, '')
				  + ' ' + coalesce(o.location, '') AS text
				ORDER BY text
				""");
	}

	private List<String> endings() {
		return texts("""
				MATCH (p:DataProduct)
				WHERE p.sunsetAt IS NOT NULL OR EXISTS { (p)-[:SUCCEEDED_BY]->() }
				OPTIONAL MATCH (p)-[:SUCCEEDED_BY]->(next)
				RETURN p.key + ' ' + coalesce(toString(p.sunsetAt), '') + ' ' + coalesce(next.key, '') AS text
				ORDER BY text
				""");
	}

	private List<String> texts(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("text"))
			.toList();
	}

}
