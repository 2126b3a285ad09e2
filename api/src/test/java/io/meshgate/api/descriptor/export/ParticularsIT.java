package io.meshgate.api.descriptor.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What else products say (where they are documented, who helps, their terms, their tier,
 * what they are a part of, how their data may be used) goes out and comes in.
 */
@NeedsCorpora
@WholePortal
class ParticularsIT {

	private static final String SILENT = """
			# Kept.
			apiVersion: v1.1.0
			kind: DataProduct
			id: tides
			status: active
			team: {name: orders-team}
			outputPorts:
			- {name: heights, version: 1.0.0}
			""";

	private static final String TIDES = SILENT + """
			authoritativeDefinitions:
			- type: tutorial # by us
			  url: https://example.org/tutorial
			  description: How to begin
			- {type: businessDefinition, url: not a place}
			- {type: transformationImplementation, url: 'https://example.org/code'}
			support:
			- {channel: '#tides', url: 'https://chat.example.org/tides', tool: slack, scope: interactive}
			- {channel: nobody, url: 'javascript:alert(1)'}
			""";

	private static final String LEDGER = """
			apiVersion: backstage.io/v1alpha1
			kind: System
			metadata:
			  name: ledger
			  links:
			  - {url: 'https://example.org/ledger', title: Ledger, icon: dashboard, type: admin} # ours
			spec: {owner: 'group:orders-team'}
			---
			apiVersion: backstage.io/v1alpha1
			kind: Resource
			metadata: {name: ledger-table}
			spec: {type: database, owner: 'group:orders-team', system: ledger}
			""";

	private static final String HARBOUR = """
			# The harbour.
			apiVersion: backstage.io/v1alpha1
			kind: Domain
			metadata: {name: harbour}
			spec: {owner: 'group:pilots'}
			---
			# The pilots.
			apiVersion: backstage.io/v1alpha1
			kind: Group
			metadata:
			  name: pilots
			  links: [{url: 'https://example.org/pilots', title: Pilots}]
			spec: {type: team, children: []}
			""";

	private static final Map<String, Object> SAID = Map.of("tier", "TIER_2", "documentation",
			List.of(Map.of("name", "Guide", "url", "https://example.org/guide"),
					Map.of("name", "How to begin", "url", "https://example.org/tutorial")),
			"supportChannels", List.of(Map.of("kind", "EMAIL", "name", "Desk", "url", "mailto:desk@example.org"),
					Map.of("kind", "CHAT", "name", "#tides", "url", "https://chat.example.org/tides")));

	private final Graph graph;

	private final Portal portal;

	ParticularsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void understandsWhatTheStandardsHaveFieldsFor() {
		exchange("adam").bring("application/yaml", TIDES + "---\n" + LEDGER);
		assertThat(said("tides")).isEqualTo(
				"""
						{"tier":null,"documentation":[{"name":"How to begin","url":"https://example.org/tutorial"},{"name":"transformationImplementation","url":"https://example.org/code"}],"supportChannels":[{"kind":"CHAT","name":"#tides","url":"https://chat.example.org/tides"}],"terms":[],"partOf":null}""");
		assertThat(said("ledger")).contains("{\"name\":\"Ledger\",\"url\":\"https://example.org/ledger\"}");
		assertThat(exchange("adam").yaml("?format=odps&of=" + product("tides"))).isEqualTo("---\n" + TIDES);
		assertThat(exchange("adam").yaml("?format=backstage")).contains(LEDGER);
	}

	@Test
	void laysWhatThePortalSaidOverTheDocument() {
		exchange("adam").bring("application/yaml", TIDES);
		describe("tides", "tides/heights@1.0.0");
		String yaml = exchange("adam").yaml("?format=odps&of=" + product("tides"));
		assertThat(yaml)
			.contains("# Kept.", "# by us", "not a place", "scope: interactive", "tool: slack", "javascript:alert(1)")
			.doesNotContain("example.org/code");
		JsonNode tides = exchange("adam").json("?format=odps&of=" + product("tides")).getFirst();
		assertThat(Rules.broken("odps", tides)).isEqualTo(List.of());
		String said = said("tides");
		String use = use("tides");
		assertThat(use).contains("{\\\"metres\\\": 3}", "Ask first.", "https://example.org/terms");

		Retailer.tell(this.graph);
		JsonNode report = exchange("adam").bring("application/yaml", yaml);
		assertThat(report.at("/rows/0/warnings")).isEmpty();
		assertThat(said("tides")).isEqualTo(said);
		assertThat(use("tides")).isEqualTo(use);
		assertThat(exchange("adam").yaml("?format=odps&of=" + product("tides"))).isEqualTo(yaml);
	}

	@Test
	void laysWhatThePortalSaidOverEntities() {
		exchange("adam").bring("application/yaml", LEDGER);
		describe("ledger", "ledger/ledger-table");
		this.portal.signIn("olga")
			.submit("ChangeOutputPort",
					Map.of("outputPort", port("ledger/ledger-table"), "name", "The table", "type", "STREAM"));
		String yaml = exchange("adam").yaml("?format=backstage&of=" + product("ledger"));
		List<JsonNode> entities = exchange("adam").json("?format=backstage&of=" + product("ledger"));
		assertThat(entities).hasSize(2).flatExtracting(EntityRules::broken).isEmpty();
		String said = said("ledger");
		String use = use("ledger");

		Retailer.tell(this.graph);
		JsonNode report = exchange("adam").bring("application/yaml", yaml);
		assertThat(report.path("rows")).allSatisfy((row) -> assertThat(row.path("warnings")).isEmpty());
		assertThat(said("ledger")).isEqualTo(said);
		assertThat(use("ledger")).isEqualTo(use).contains("The table", "STREAM");
		assertThat(exchange("adam").yaml("?format=backstage&of=" + product("ledger"))).isEqualTo(yaml);
	}

	@Test
	void keepsWhatThePortalSaidWhereDocumentsAreSilent() {
		exchange("adam").bring("application/yaml", SILENT);
		describe("tides", "tides/heights@1.0.0");
		String said = said("tides");
		String use = use("tides");
		exchange("adam").bring("application/yaml", SILENT + "name: Tides\n");
		assertThat(said("tides")).isEqualTo(said).contains("Guide", "TIER_2", "sales/order", "orders");
		assertThat(use("tides")).isEqualTo(use);
	}

	@Test
	void takesBackWhatADocumentSaysNoMore() {
		String stating = TIDES + """
				customProperties:
				- {property: terms, value: [sales/order, sales/unheard-of]}
				- {property: partOf, value: orders}
				""";
		JsonNode row = exchange("adam").bring("application/yaml", stating).at("/rows/0");
		assertThat(row.path("warnings").valueStream().map(JsonNode::asString))
			.containsExactly("the term 'sales/unheard-of' is not in the mesh");
		assertThat(said("tides")).contains("sales/order", "\"partOf\":{\"key\":\"orders\"}", "How to begin");
		assertThat(exchange("adam").yaml("?format=odps&of=" + product("tides"))).isEqualTo("---\n" + stating);
		this.portal.signIn("dora")
			.submit("DefineTerm", Map.of("domain", Map.of("key", "sales"), "key", "unheard-of", "name", "Unheard of",
					"definition", "Nobody knows."));
		exchange("adam").bring("application/yaml", LEDGER);
		assertThat(said("tides")).contains("sales/unheard-of");
		exchange("adam").bring("application/yaml", SILENT);
		assertThat(said("tides"))
			.isEqualTo("{\"tier\":null,\"documentation\":[],\"supportChannels\":[],\"terms\":[],\"partOf\":null}");
	}

	@Test
	void leavesWhatAnEarlierPortalDidNotTakeOver() {
		exchange("adam").bring("application/yaml", TIDES);
		this.graph.write((transaction) -> transaction.rows("""
				MATCH (:DataProduct {key: 'tides'})-[:DOCUMENTED_AT|HELPED_AT]->(n)
				DETACH DELETE n
				WITH count(*) AS gone
				MATCH (d:Document {ref: 'odps:tides'})
				SET d.partly = true
				""", Map.of()));
		assertThat(exchange("adam").yaml("?format=odps&of=" + product("tides"))).isEqualTo("---\n" + TIDES);
		this.portal.signIn("olga")
			.submit("ChangeDataProduct", Map.of("dataProduct", product("tides"), "documentation",
					List.of(Map.of("name", "Guide", "url", "https://example.org/guide"))));
		assertThat(exchange("adam").yaml("?format=odps&of=" + product("tides"))).contains("How to begin",
				"example.org/code", "example.org/guide");
	}

	@Test
	void refusesToCloseACircleOfParts() {
		exchange("adam").bring("application/yaml", SILENT + "customProperties: [{property: partOf, value: ebbs}]\n");
		JsonNode row = exchange("adam")
			.bring("application/yaml",
					SILENT.replace("tides", "ebbs") + "customProperties: [{property: partOf, value: tides}]\n")
			.at("/rows/0");
		assertThat(row.path("warnings").valueStream().map(JsonNode::asString))
			.anyMatch((warning) -> warning.contains("would make a circle"));
	}

	@Test
	void namesNoHiddenWhole() {
		exchange("adam").bring("application/yaml",
				SILENT + "customProperties: [{property: partOf, value: salaries}]\n");
		assertThat(exchange("harry").yaml("?format=odps&of=" + product("tides"))).contains("salaries");
		for (String format : List.of("odps", "backstage")) {
			assertThat(exchange("nina").yaml("?format=" + format)).contains("tides").doesNotContain("salaries");
		}
	}

	@Test
	void laysWhatThePortalSaidOverDomainsAndTeams() {
		exchange("adam").bring("application/yaml", HARBOUR);
		Visitor adam = this.portal.signIn("adam");
		String domain = id("domain", "harbour");
		assertThat(adam
			.submit("ChangeDomain", Map.of("domain", domain, "boundary", "Ships, and\nnothing else: no trains."))
			.ending()).isEqualTo("DomainChanged");
		assertThat(
				adam.submit("DefineTerm",
						Map.of("domain", Map.of("key", "harbour"), "key", "berth", "name", "Berth", "definition",
								"Where a \"ship\" lies.", "synonyms", List.of("mooring")))
					.ending())
			.isEqualTo("TermDefined");
		assertThat(
				adam.submit("ChangeTeam", Map.of("team", id("team", "pilots"), "channels", SAID.get("supportChannels")))
					.ending())
			.isEqualTo("TeamChanged");
		List<JsonNode> entities = harbour();
		assertThat(entities).hasSize(2).flatExtracting(EntityRules::broken).isEmpty();
		assertThat(exchange("adam").yaml("?format=backstage")).contains("# The harbour.", "# The pilots.",
				"example.org/pilots");

		Retailer.tell(this.graph);
		JsonNode report = exchange("adam").bring("application/json", JsonMapper.shared().writeValueAsString(entities));
		assertThat(report.path("rows")).allSatisfy((row) -> assertThat(row.path("warnings")).isEmpty());
		assertThat(harbour()).isEqualTo(entities);
		assertThat(this.portal.signIn("nina").ask("""
				{ domain(by: {key: "harbour"}) { boundary } term(by: {key: "harbour/berth"}) { definition synonyms }
				  team(by: {key: "pilots"}) { channels { kind name url } } }
				""", Map.of()).data("").toString()).contains("nothing else: no trains.", "Where a \\\"ship\\\" lies.",
				"mooring", "mailto:desk@example.org");
	}

	private List<JsonNode> harbour() {
		return exchange("adam").json("?format=backstage")
			.stream()
			.filter((entity) -> List.of("harbour", "pilots").contains(entity.at("/metadata/name").asString()))
			.toList();
	}

	private String id(String type, String key) {
		return this.portal.signIn("adam")
			.ask("query($key: String!) { it: " + type + "(by: {key: $key}) { id } }", Map.of("key", key))
			.text("/it/id");
	}

	private void describe(String key, String port) {
		Visitor olga = this.portal.signIn("olga");
		Map<String, Object> change = new HashMap<>(SAID);
		change.put("dataProduct", product(key));
		change.put("terms", List.of(Ids.term("sales/order"), Ids.term("media/story")));
		assertThat(olga.submit("ChangeDataProduct", change).ending()).isEqualTo("DataProductChanged");
		assertThat(olga.submit("MoveDataProduct", Map.of("dataProduct", product(key), "partOf", Ids.product("orders")))
			.ending()).isEqualTo("DataProductMoved");
		assertThat(olga.submit("ChangeOutputPort",
				Map.of("outputPort", port(port), "example", "{\"metres\": 3}\n{\"metres\": 4}", "termsOfUse",
						"Ask first.", "termsLocation", "https://example.org/terms"))
			.ending()).isEqualTo("OutputPortChanged");
	}

	private String said(String key) {
		JsonNode said = this.portal.signIn("adam").ask("""
				query($key: String!) { dataProduct(by: {key: $key}) {
				  tier documentation { name url } supportChannels { kind name url } terms { key } partOf { key } } }
				""", Map.of("key", key)).data("/dataProduct");
		return JsonMapper.shared().writeValueAsString(said);
	}

	private String use(String key) {
		JsonNode use = this.portal.signIn("adam").ask("""
				query($key: String!) { dataProduct(by: {key: $key}) {
				  outputPorts { key name type version platform location example termsOfUse termsLocation } } }
				""", Map.of("key", key)).data("/dataProduct/outputPorts");
		return JsonMapper.shared().writeValueAsString(use);
	}

	private Exchange exchange(String person) {
		return new Exchange(this.portal.signIn(person));
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

}
