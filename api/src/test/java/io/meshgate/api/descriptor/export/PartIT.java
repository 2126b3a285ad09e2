package io.meshgate.api.descriptor.export;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One contract, one product or one domain is handed out by itself, to whoever sees it.
 */
@NeedsCorpora
@WholePortal
class PartIT {

	private static final String SHARED = """
			apiVersion: v1.1.0
			kind: DataProduct
			id: quays
			status: active
			team: {name: orders-team}
			outputPorts: [{name: moorings, version: 1.0.0, contractId: moorings}]
			---
			apiVersion: v1.1.0
			kind: DataProduct
			id: berths
			status: active
			team: {name: hr}
			customProperties: [{property: visibility, value: private}]
			outputPorts: [{name: berths, version: 1.0.0, contractId: moorings}]
			---
			# The first.
			apiVersion: v3.1.0
			kind: DataContract
			id: moorings
			version: 1.0.0
			status: active
			---
			# The second.
			apiVersion: v3.1.0
			kind: DataContract
			id: moorings
			version: 2.0.0
			status: draft
			""";

	private final Graph graph;

	private final Portal portal;

	PartIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void handsOutOneContract() {
		Exchange nina = exchange("nina");
		String lines = "&of=" + Ids.contract("order-lines");
		assertThat(ids(nina.json("?format=odcs" + lines))).containsExactly("order-lines");
		assertThat(ids(nina.json("?format=odps" + lines))).containsExactly("orders");
		assertThat(nina.json("?format=backstage" + lines)).extracting((entity) -> entity.path("kind").asString())
			.containsOnly("System", "Resource")
			.containsOnlyOnce("System");
		for (String format : List.of("odps", "odcs", "backstage")) {
			assertThat(nina.json("?format=" + format + lines))
				.flatExtracting((document) -> Rules.broken(format, document))
				.isEmpty();
		}
	}

	@Test
	void handsOutOneVersionLetterByLetter() {
		exchange("adam").bring("application/yaml", SHARED);
		for (String version : List.of("1.0.0", "2.0.0")) {
			assertThat(exchange("nina").yaml("?format=odcs&of=" + contract("moorings", version)))
				.isEqualTo("---\n" + SHARED.split("---\n")[version.startsWith("1") ? 2 : 3]);
		}
	}

	@Test
	void leavesOutTheHiddenProductsOfAContract() {
		exchange("adam").bring("application/yaml", SHARED);
		String moorings = "?format=odps&of=" + contract("moorings", "1.0.0");
		assertThat(ids(exchange("harry").json(moorings))).containsExactlyInAnyOrder("quays", "berths");
		assertThat(ids(exchange("nina").json(moorings))).containsExactly("quays");
		assertThat(exchange("nina").yaml("?format=backstage&of=" + contract("moorings", "1.0.0")))
			.doesNotContain("berths");
	}

	@ParameterizedTest
	@ValueSource(strings = { "odps", "odcs", "backstage" })
	void takesWhatIsHiddenForMissing(String format) {
		Map<String, String> hidden = Map.of(Ids.contract("pay"), Ids.unknown(Contract.class), Ids.product("salaries"),
				Ids.unknown(DataProduct.class));
		hidden.forEach((id, unknown) -> {
			HttpResponse<String> answer = exchange("nina").ask("?format=" + format + "&of=" + id, "*/*");
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(answer.body())
				.isEqualTo(exchange("nina").ask("?format=" + format + "&of=" + unknown, "*/*").body());
			assertThat(exchange("harry").json("?format=" + format + "&of=" + id)).isNotEmpty();
		});
		assertThat(exchange("nina").ask("?format=" + format + "&of=" + Ids.unknown(Domain.class), "*/*").statusCode())
			.isEqualTo(404);
		assertThat(exchange("nina").ask("?format=" + format + "&of=" + Ids.port("orders/lines"), "*/*").statusCode())
			.isEqualTo(404);
	}

	@Test
	void handsOutOneDomainWithAllBelowIt() {
		Exchange nina = exchange("nina");
		String retail = "&of=" + Ids.domain("retail");
		assertThat(ids(nina.json("?format=odps" + retail))).containsExactlyInAnyOrder("orders", "preview", "archive",
				"forecast");
		assertThat(ids(nina.json("?format=odcs" + retail))).containsExactly("order-lines");
		assertThat(kinds(nina.json("?format=backstage" + retail)))
			.contains("Domain retail", "Domain sales", "Domain stock", "System orders", "System forecast")
			.doesNotContain("Domain media", "Domain people", "System salaries");
		assertThat(kinds(nina.json("?format=backstage&of=" + Ids.domain("stock")))).containsExactly("Domain stock");
		assertThat(nina.json("?format=odps&of=" + Ids.domain("stock"))).isEmpty();
	}

	@Test
	void leavesOutTheHiddenProductsOfADomain() {
		String people = "&of=" + Ids.domain("people");
		assertThat(exchange("nina").json("?format=odps" + people)).isEmpty();
		assertThat(exchange("nina").json("?format=odcs" + people)).isEmpty();
		assertThat(kinds(exchange("nina").json("?format=backstage" + people))).containsExactly("Domain people");
		assertThat(ids(exchange("harry").json("?format=odps" + people))).containsExactly("salaries");
		assertThat(ids(exchange("harry").json("?format=odcs" + people))).containsExactly("pay");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nina", "harry", "adam" })
	void handsOutNothingInPartsThatTheWholeDoesNotHold(String person) {
		exchange("adam").bring("application/yaml", SHARED);
		Exchange exchange = exchange(person);
		for (String format : List.of("odps", "odcs", "backstage")) {
			Set<JsonNode> whole = new HashSet<>(exchange.json("?format=" + format));
			for (String domain : List.of("retail", "media", "people")) {
				assertThat(whole).containsAll(exchange.json("?format=" + format + "&of=" + Ids.domain(domain)));
			}
			for (JsonNode product : exchange.json("?format=odps")) {
				String id = product(product.path("id").asString());
				assertThat(whole).containsAll(exchange.json("?format=" + format + "&of=" + id));
			}
		}
	}

	private static List<String> ids(List<JsonNode> documents) {
		return documents.stream().map((document) -> document.path("id").asString()).toList();
	}

	private static List<String> kinds(List<JsonNode> entities) {
		return entities.stream()
			.map((entity) -> entity.path("kind").asString() + " " + entity.at("/metadata/name").asString())
			.toList();
	}

	private Exchange exchange(String person) {
		return new Exchange(this.portal.signIn(person));
	}

	private String product(String key) {
		return this.portal.signIn("adam")
			.ask("query($key: String!) { dataProduct(by: {key: $key}) { id } }", Map.of("key", key))
			.text("/dataProduct/id");
	}

	private String contract(String contractId, String version) {
		return this.portal.signIn("adam")
			.ask("""
					{ dataProduct(by: {key: "quays"}) { outputPorts { contract { versions { edges { node { id version } } } } } } }
					""",
					Map.of())
			.data("/dataProduct/outputPorts/0/contract/versions/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((each) -> each.path("version").asString().equals(version))
			.findFirst()
			.orElseThrow()
			.path("id")
			.asString();
	}

}
