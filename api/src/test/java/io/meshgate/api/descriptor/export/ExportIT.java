package io.meshgate.api.descriptor.export;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsCorpora
@WholePortal
class ExportIT {

	private static final String TIDES = """
			# Kept for whoever reads this.
			apiVersion: v1.0.0
			kind: DataProduct
			id: tides
			name: Tides
			status: active
			version: 1.10   # not a number
			tenant: ${TENANT:-harbour}
			team: {name: orders-team}
			inputPorts:
			- name: lines
			  version: 1.0.0
			  contractId: c-lines
			customProperties:
			- property: costCentre
			  value: 4711
			""";

	private static final String LINES = """
			---
			apiVersion: v1.0.0
			kind: DataProduct
			id: quays
			status: active
			team: {name: hr}
			customProperties: [{property: visibility, value: private}]
			outputPorts: [{name: lines, version: 1.0.0, contractId: c-lines}]
			""";

	private static final String QUAYS = """
			# Kept.
			apiVersion: v1.0.0
			kind: DataProduct
			id: berths
			status: active
			team: {name: orders-team}
			outputPorts:
			- name: moorings
			  version: 1.0.0
			""";

	private static final String LEDGER = """
			apiVersion: backstage.io/v1alpha1
			kind: System
			metadata:
			  name: ledger
			spec:
			  owner: group:orders-team
			  domain: sales
			  dependsOn: [resource:bonus]
			---
			apiVersion: backstage.io/v1alpha1
			kind: Resource
			metadata:
			  name: ledger-table
			spec:
			  type: dataset
			  owner: group:orders-team
			  system: ledger
			  dependsOn: [resource:pay-slips]
			""";

	private final Graph graph;

	private final Portal portal;

	ExportIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void handsOutWhatWasMadeInThePortalByEveryStandard() {
		Map<String, List<JsonNode>> all = exchange("adam").all();
		assertThat(all.get("odps")).extracting((product) -> product.path("id").asString())
			.contains("orders", "salaries");
		assertThat(all.get("backstage")).extracting((entity) -> entity.path("kind").asString())
			.contains("Domain", "Group", "User", "System", "Resource", "Component");
		all.forEach((format, documents) -> assertThat(documents)
			.flatExtracting((document) -> Rules.broken(format, document))
			.isEmpty());
		assertThat(all.get("backstage")).flatExtracting(EntityRules::brokenByUs).isEmpty();
	}

	@Test
	void takesWhatIsHiddenForMissing() {
		Exchange nina = exchange("nina");
		assertThat(nina.yaml("?format=odps") + nina.yaml("?format=backstage") + nina.yaml("?format=odcs"))
			.contains("orders")
			.doesNotContain("salaries", "outline", "pay");
		String hidden = Ids.product("salaries");
		assertThat(nina.ask("?format=odps&of=" + hidden, "*/*").statusCode()).isEqualTo(404);
		assertThat(nina.ask("?format=odps&of=" + hidden, "*/*").body())
			.isEqualTo(nina.ask("?format=odps&of=" + Ids.unknown(DataProduct.class), "*/*").body());
		assertThat(exchange("harry").json("?format=odps&of=" + hidden)).hasSize(1);
	}

	@Test
	void handsOutAPartOfTheMesh() {
		Exchange nina = exchange("nina");
		assertThat(nina.json("?format=odps&of=" + Ids.product("orders"))).hasSize(1);
		assertThat(nina.json("?format=backstage&of=" + Ids.domain("retail")))
			.extracting((entity) -> entity.at("/metadata/name").asString())
			.contains("retail", "sales", "stock", "orders")
			.doesNotContain("media", "planning");
		assertThat(nina.json("?format=odcs&of=" + Ids.product("orders"))).hasSize(1);
		assertThat(nina.json("?format=odcs&of=" + Ids.product("forecast"))).isEmpty();
		assertThat(nina.yaml("?format=odcs&of=" + Ids.product("forecast"))).isEmpty();
	}

	@Test
	void laysOverADocumentWhatThePortalChanged() {
		exchange("adam").bring("application/yaml", TIDES);
		Exchange olga = exchange("olga");
		String tides = "?format=odps&of=" + id("tides");
		assertThat(olga.yaml(tides)).isEqualTo("---\n" + TIDES);

		Visitor changing = this.portal.signIn("olga");
		assertThat(changing
			.submit("ChangeDataProduct",
					Map.of("dataProduct", id("tides"), "name", "Tides & Times", "visibility", "DOMAIN"))
			.ending()).isEqualTo("DataProductChanged");
		assertThat(olga.yaml(tides)).contains("# Kept for whoever reads this.", "name: \"Tides & Times\"",
				"tenant: ${TENANT:-harbour}", "version: 1.10", "costCentre", "4711", "apiVersion: v1.1.0",
				"property: visibility", "value: domain", "vendor: meshgate");
		assertThat(olga.json(tides)).flatExtracting((document) -> Rules.broken("odps", document)).isEmpty();
	}

	@Test
	void namesNoHiddenSource() {
		exchange("adam").bring("application/yaml", TIDES + LINES);
		String tides = "?format=odps&of=" + id("tides");
		assertThat(exchange("harry").yaml(tides)).contains("c-lines");
		assertThat(exchange("nina").yaml(tides)).doesNotContain("c-lines", "lines");
	}

	@Test
	void takesOutOfADocumentThePortsThatThePortalTookAway() {
		exchange("adam").bring("application/yaml", QUAYS);
		Visitor olga = this.portal.signIn("olga");
		String query = "{ dataProduct(by: {key: \"berths\"}) { id outputPorts { id } } }";
		String port = olga.ask(query, Map.of()).text("/dataProduct/outputPorts/0/id");
		assertThat(olga
			.submit("DeclareInputPort",
					Map.of("dataProduct", id("berths"), "source", Map.of("outputPort", Ids.port("orders/lines"))))
			.ending()).isEqualTo("InputPortDeclared");
		String berths = "?format=odps&of=" + id("berths");
		assertThat(exchange("olga").yaml(berths)).contains("name: moorings", "orders/lines");
		assertThat(olga.submit("RemoveOutputPort", Map.of("outputPort", port)).ending()).isEqualTo("OutputPortRemoved");
		assertThat(exchange("olga").yaml(berths)).doesNotContain("moorings").contains("# Kept.", "orders/lines");
	}

	@Test
	void namesWhatOnlyADocumentRelatesToToAdministratorsAlone() {
		exchange("adam").bring("application/yaml", LEDGER);
		assertThat(exchange("adam").yaml("?format=backstage")).contains("pay-slips", "bonus");
		assertThat(exchange("nina").yaml("?format=backstage")).contains("ledger-table")
			.doesNotContain("pay-slips", "bonus");
	}

	@Test
	void bringsInAgainWhatWasMadeInThePortal() {
		Exchange adam = exchange("adam");
		Visitor olga = this.portal.signIn("olga");
		assertThat(olga.submit("CreateDataProduct",
				Map.of("key", "returns", "name", "Returns", "domain", Map.of("key", "sales"), "owner",
						Map.of("key", "orders-team"), "outputPorts",
						List.of(Map.of("name", "daily", "type", "FILE", "version", "1.10", "platform", "s3")),
						"inputPorts", List.of(Ids.port("orders/lines"))))
			.ending()).isEqualTo("DataProductCreated");
		JsonNode returns = adam.json("?format=odps&of=" + id("returns")).getFirst();
		Retailer.tell(this.graph);
		JsonNode row = exchange("adam").bring("application/json", returns.toString()).at("/rows/0");
		assertThat(row.path("outcome").asString()).isEqualTo("created");
		assertThat(row.path("warnings")).isEmpty();
		JsonNode again = exchange("adam").json("?format=odps&of=" + id("returns")).getFirst();
		assertThat(again).isEqualTo(returns);
		assertThat(exchange("nina").json("?format=odps")).extracting((product) -> product.path("id").asString())
			.doesNotContain("returns");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?format=", "?format=csv", "?format=ODPS&of=x", "?of=x" })
	void refusesOtherFormats(String query) {
		assertThat(exchange("nina").ask(query, "*/*").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "%00", "RGF0YVByb2R1Y3Q6eA", "" })
	void findsNothingUnderMadeUpIds(String of) {
		assertThat(exchange("nina").ask("?format=odps&of=" + of, "*/*").statusCode()).isEqualTo(404);
		assertThat(exchange("nina").ask("?format=odps&of=" + Ids.team("press"), "*/*").statusCode()).isEqualTo(404);
	}

	@Test
	void writesYamlUnlessJsonIsAskedFor() {
		Exchange nina = exchange("nina");
		assertThat(nina.ask("?format=odps", "*/*").headers().firstValue("Content-Type").orElse(""))
			.startsWith("application/yaml");
		assertThat(nina.ask("?format=odps", "application/json").headers().firstValue("Content-Type").orElse(""))
			.startsWith("application/json");
		assertThat(nina.ask("?format=odps", "text/csv").statusCode()).isEqualTo(406);
	}

	private Exchange exchange(String person) {
		return new Exchange(this.portal.signIn(person));
	}

	private String id(String key) {
		return this.portal.signIn("adam")
			.ask("query($key: String!) { dataProduct(by: {key: $key}) { id } }", Map.of("key", key))
			.text("/dataProduct/id");
	}

}
