package io.meshgate.api.descriptor.export;

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

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was published in the portal is handed out by the standards, and makes the same
 * mesh where there was none.
 */
@NeedsCorpora
@WholePortal
class PublishedContractIT {

	private static final String TIDES = """
			# Kept for whoever reads this.
			apiVersion: v1.1.0
			kind: DataProduct
			id: tides
			status: active
			team: {name: orders-team}
			outputPorts:
			- {name: heights, version: 1.0.0} # in metres
			- {name: times, version: 2.0.0, contractId: others}
			- {name: flows, type: files}
			""";

	private static final String CONTRACT = """
			# In metres.
			apiVersion: v3.1.0
			kind: DataContract
			id: heights
			version: 1.0.0   # the first
			status: active
			schema:
			- name: height
			  properties:
			  - {name: metres, logicalType: number}
			""";

	private final Graph graph;

	private final Portal portal;

	PublishedContractIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@Test
	void goesOutAloneLetterByLetter() {
		String contract = publish(Ids.port("orders/refunds"), CONTRACT);
		assertThat(exchange().yaml("?format=odcs&of=" + contract)).contains(CONTRACT);
		assertThat(exchange().json("?format=odcs&of=" + contract)).singleElement()
			.satisfies((document) -> assertThat(Rules.broken("odcs", document)).isEmpty());
		JsonNode orders = exchange().json("?format=odps&of=" + Ids.product("orders")).getFirst();
		assertThat(Rules.broken("odps", orders)).isEmpty();
		assertThat(orders.path("outputPorts")
			.valueStream()
			.filter((port) -> port.path("name").asString().equals("refunds"))
			.map((port) -> port.path("contractId").asString())).containsExactly("heights");
	}

	@Test
	void makesTheSameMeshWithEachPortOnItsVersion() {
		exchange().bring("application/yaml", TIDES);
		publish(port("tides/heights@1.0.0"), CONTRACT);
		publish(port("tides/times@2.0.0"), CONTRACT.replace("1.0.0", "2.0.0"));
		publish(port("tides/heights@1.0.0"), CONTRACT.replace("1.0.0", "3.0.0"));
		publish(port("tides/flows"), CONTRACT.replace("1.0.0", "4.0.0"));
		olga().submit("AddOutputPort", Map.of("dataProduct", product(), "name", "levels", "type", "FILE"));
		publish(port("tides/levels"), CONTRACT);
		List<String> governed = governed();
		assertThat(governed).containsExactly("tides/flows heights@4.0.0", "tides/heights@1.0.0 heights@3.0.0",
				"tides/levels heights@1.0.0", "tides/times@2.0.0 heights@2.0.0");
		String contracts = exchange().yaml("?format=odcs&of=" + product());
		String products = exchange().yaml("?format=odps&of=" + product());
		assertThat(products).startsWith("---\n# Kept for whoever reads this.").contains("# in metres");
		JsonNode tides = exchange().json("?format=odps&of=" + product()).getFirst();
		assertThat(Rules.broken("odps", tides)).isEmpty();

		Retailer.tell(this.graph);
		assertThat(exchange().bring("application/yaml", contracts + products).at("/summary/created").asInt())
			.isEqualTo(5);
		assertThat(governed()).isEqualTo(governed);
		assertThat(exchange().yaml("?format=odcs&of=" + product())).contains(CONTRACT);
		assertThat(exchange().json("?format=odps&of=" + product())).containsExactly(tides);
		publish(port("tides/heights@1.0.0"), CONTRACT);
		assertThat(exchange().yaml("?format=odps&of=" + product())).doesNotContain("3.0.0").contains("4.0.0");
	}

	@Test
	void goesOutWithTheEntitiesThatPortsCameIn() {
		String entities = """
				apiVersion: backstage.io/v1alpha1
				kind: System
				metadata: {name: tides}
				spec: {owner: 'group:orders-team'}
				---
				apiVersion: backstage.io/v1alpha1
				kind: Resource
				metadata: {name: heights} # in metres
				spec: {type: table, owner: 'group:orders-team', system: tides}
				---
				apiVersion: backstage.io/v1alpha1
				kind: Resource
				metadata: {name: gauges}
				spec: {type: table, owner: 'group:orders-team'}
				""";
		exchange().bring("application/yaml", entities);
		String alone = key("gauges");
		publish(port("tides/heights"), CONTRACT);
		publish(port("tides/heights"), CONTRACT.replace("1.0.0", "2.0.0"));
		publish(port(alone), CONTRACT);
		List<String> governed = governed();
		assertThat(governed).containsExactlyInAnyOrder("tides/heights heights@2.0.0", alone + " heights@1.0.0");
		String contracts = exchange().yaml("?format=odcs");
		String handedOut = exchange().yaml("?format=backstage");
		assertThat(handedOut).contains("# in metres");
		assertThat(exchange().json("?format=backstage"))
			.flatExtracting((document) -> Rules.broken("backstage", document))
			.isEmpty();

		Retailer.tell(this.graph);
		exchange().bring("application/yaml", contracts + handedOut);
		assertThat(governed()).isEqualTo(governed);
	}

	private String key(String entity) {
		return this.graph
			.read((transaction) -> transaction.one("MATCH (o:OutputPort) WHERE o.name = $name RETURN o.key AS key",
					Map.of("name", entity)))
			.text("key");
	}

	private String publish(String port, String document) {
		return olga().submit("PublishContract", Map.of("outputPort", port, "document", document))
			.text("/publishContract/contract/id");
	}

	private Visitor olga() {
		return this.portal.signIn("olga");
	}

	private Exchange exchange() {
		return new Exchange(this.portal.signIn("adam"));
	}

	private String product() {
		return this.portal.signIn("adam")
			.ask("{ dataProduct(by: {key: \"tides\"}) { id } }", Map.of())
			.text("/dataProduct/id");
	}

	private String port(String key) {
		return this.portal.signIn("adam")
			.ask("query($key: String!) { outputPort(by: {key: $key}) { id } }", Map.of("key", key))
			.text("/outputPort/id");
	}

	private List<String> governed() {
		String cypher = """
				MATCH (:DataProduct)-[:OFFERS]->(o:OutputPort)-[:GOVERNED_BY]->(c:Contract)
				WHERE o.contractId = c.contractId AND c.contractId = 'heights'
				RETURN o.key + ' ' + c.key AS text
				ORDER BY text
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("text"))
			.toList();
	}

}
