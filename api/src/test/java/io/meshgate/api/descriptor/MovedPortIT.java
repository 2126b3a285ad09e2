package io.meshgate.api.descriptor;

import java.net.http.HttpRequest;
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
import io.meshgate.graph.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * An API or a Resource that says it is another System's from now on is that one's alone.
 */
@WholePortal
class MovedPortIT {

	private static final String SYSTEMS = """
			apiVersion: backstage.io/v1alpha1
			kind: System
			metadata: {name: ledger}
			spec: {owner: 'group:orders-team'}
			---
			apiVersion: backstage.io/v1alpha1
			kind: System
			metadata: {name: cashbook}
			spec: {owner: 'group:press'}
			---
			apiVersion: backstage.io/v1alpha1
			kind: Component
			metadata: {name: audit}
			spec: {type: service, lifecycle: production, owner: 'group:press', system: audits, consumesApis: [bookings]}
			---
			apiVersion: backstage.io/v1alpha1
			kind: System
			metadata: {name: audits}
			spec: {owner: 'group:press'}
			""";

	private static final String API = """
			apiVersion: backstage.io/v1alpha1
			kind: API
			metadata: {name: bookings, annotations: {meshgate.io/port: bookings}}
			spec: {type: openapi, lifecycle: production, owner: 'group:press', system: %s, definition: none}
			""";

	private final Graph graph;

	private final Visitor adam;

	private final Visitor karl;

	MovedPortIT(Graph graph, @LocalServerPort int port) {
		Portal portal = new Portal(port);
		Retailer.tell(graph);
		this.graph = graph;
		this.adam = portal.signIn("adam");
		this.karl = portal.signIn("karl");
	}

	@BeforeEach
	void offersThePort() {
		bring(SYSTEMS);
		bring(API.formatted("ledger"));
		assertThat(offering()).containsExactly("ledger");
	}

	@Test
	void isOfferedByOneProduct() {
		String port = port();
		bring(API.formatted("cashbook"));
		assertThat(offering()).containsExactly("cashbook");
		assertThat(port()).isEqualTo(port);
		bring(API.formatted("ledger"));
		assertThat(offering()).containsExactly("ledger");
	}

	/** Its key begins with the product that it came with. */
	@Test
	void keepsItsKeyAlsoWhereTheDocumentGivesItNone() {
		String plain = API.replace(", annotations: {meshgate.io/port: bookings}", "")
			.replace("name: bookings", "name: wages");
		bring(plain.formatted("ledger"));
		String ported = "MATCH (o:OutputPort {entityRef: 'api:wages'})<-[:OFFERS]-(p) RETURN o.key + ' of ' + p.key AS it";
		assertThat(column(ported)).containsExactly("ledger/wages of ledger");
		JsonNode row = bring(plain.formatted("cashbook"));
		assertThat(row.path("outcome").asString()).isEqualTo("updated");
		assertThat(row.path("warnings").isEmpty()).isTrue();
		assertThat(column(ported)).containsExactly("ledger/wages of cashbook");
		assertThat(bring(plain.formatted("cashbook")).path("outcome").asString()).isEqualTo("unchanged");
		String out = this.adam.call("/api/v1/descriptors?format=backstage", HttpRequest.Builder::GET).body();
		assertThat(out).contains("meshgate.io/port: ledger/wages");
		bring(plain.formatted("ledger"));
		assertThat(column(ported)).containsExactly("ledger/wages of ledger");
	}

	@Test
	void feedsFromItsProductAlone() {
		assertThat(feeding()).containsExactly("ledger");
		bring(API.formatted("cashbook"));
		assertThat(feeding()).containsExactly("cashbook");
	}

	@Test
	void takesAlongWhatIsSaidOfItByHand() {
		String said = "MATCH (:DataProduct {key: 'orders'})<-[:FEEDS {source: 'PARTS'}]-(p) RETURN p.key AS it ORDER BY it";
		assertThat(this.adam
			.submit("DeclareLineage", Map.of("from", port(), "to", Ids.port("orders/lines"), "reason", "By a script"))
			.ending()).isEqualTo("LineageDeclared");
		assertThat(column(said)).containsExactly("ledger");
		bring(API.formatted("cashbook"));
		assertThat(column(said)).containsExactly("cashbook");
	}

	@Test
	void staysUntilItsNewProductIsThere() {
		JsonNode row = bring(API.formatted("diary"));
		assertThat(row.at("/warnings/0").asString()).contains("diary");
		assertThat(offering()).containsExactly("ledger");
		bring(SYSTEMS.lines().limit(4).reduce("", (all, line) -> all + line + "\n").replace("ledger", "diary"));
		assertThat(offering()).containsExactly("diary");
	}

	@Test
	void takesItsOpenRequestsAlong() {
		String request = this.karl
			.submit("RequestAccess", Map.of("outputPort", port(), "consumer", Map.of("team", Ids.team("planning")),
					"purpose", "To plan deliveries"))
			.text("/requestAccess/accessRequest/id");
		List<String> before = approvers();
		List<Told> told = Told.of(this.graph);
		bring(API.formatted("cashbook"));
		assertThat(approvers()).isNotEmpty().doesNotContainAnyElementsOf(before);
		assertThat(Told.since(this.graph, told)).extracting(Told::type, Told::subject)
			.contains(tuple("io.meshgate.access.rerouted", Ids.inGraph(request)));
	}

	private JsonNode bring(String documents) {
		return JsonMapper.shared()
			.readTree(this.adam
				.call("/api/v1/descriptors",
						(request) -> request.header("Content-Type", "application/yaml")
							.POST(BodyPublishers.ofString(documents)))
				.body())
			.at("/rows/0");
	}

	private String port() {
		return this.adam.ask("{ outputPort(by: {key: \"bookings\"}) { id } }", Map.of()).text("/outputPort/id");
	}

	private List<String> offering() {
		return column("MATCH (:OutputPort {key: 'bookings'})<-[:OFFERS]-(p) RETURN p.key AS it ORDER BY it");
	}

	private List<String> feeding() {
		return column("MATCH (:DataProduct {key: 'audits'})<-[:FEEDS]-(p) RETURN p.key AS it ORDER BY it");
	}

	private List<String> approvers() {
		return column("MATCH (:AccessRequest)-[:AWAITS]->(who) RETURN who.key AS it ORDER BY it");
	}

	private List<String> column(String cypher) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((Row row) -> row.text("it"))
			.toList();
	}

}
