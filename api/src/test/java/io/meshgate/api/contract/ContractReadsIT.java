package io.meshgate.api.contract;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.BoltTurns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WholePortal
class ContractReadsIT {

	private static final String VERSIONS = """
			apiVersion: v3.1.0
			kind: DataContract
			id: order-lines
			version: v2.0.0
			status: active
			schema:
			- name: lines
			  physicalType: table
			  properties:
			  - {name: id, logicalType: integer, required: true, primaryKey: true}
			  - {name: sku, logicalType: string, logicalTypeOptions: {maxLength: 10}, classification: internal}
			- name: returns
			slaProperties:
			- {property: latency, value: 4, unit: d}
			---
			apiVersion: v3.1.0
			kind: DataContract
			id: order-lines
			version: 1.10.0
			---
			apiVersion: v3.1.0
			kind: DataContract
			id: order-lines
			version: next
			---
			apiVersion: v3.1.0
			kind: DataContract
			id: pay
			version: 2.0.0
			schema:
			- {name: wages, properties: [{name: amount}]}
			""";

	private final Portal portal;

	private final Graph graph;

	ContractReadsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
		this.portal.signIn("adam")
			.call("/api/v1/descriptors", (call) -> call.header("Content-Type", "application/yaml")
				.POST(HttpRequest.BodyPublishers.ofString(VERSIONS)));
	}

	@Test
	void showsWhatAContractSaysOfTheData() {
		Answer page = this.portal.signIn("nina").send("ContractPage", Map.of("id", version("order-lines@v2.0.0")));
		assertThat(page.text("/node/contractId")).isEqualTo("order-lines");
		assertThat(page.texts("/node/schema/edges", "/node/name")).containsExactly("lines", "returns");
		assertThat(page.texts("/node/schema/edges/0/node/columns/edges", "/node/path")).containsExactly("id", "sku");
		assertThat(page.texts("/node/schema/edges/0/node/columns/edges", "/node/required")).containsExactly("true",
				"false");
		assertThat(page.data("/node/schema/edges/0/node/columns/totalCount").asInt()).isEqualTo(2);
		assertThat(page.texts("/node/serviceLevels", "/value")).containsExactly("4");
		assertThat(page.data("/node/schema/pageInfo/hasNextPage").asBoolean()).isFalse();
		Answer column = this.portal.signIn("nina")
			.ask("query($id: ID!) { node(id: $id) { ... on Column { path options { name value } } } }",
					Map.of("id", page.text("/node/schema/edges/0/node/columns/edges/1/node/id")));
		assertThat(column.text("/node/options/0/name")).isEqualTo("maxLength");
		assertThat(column.text("/node/options/0/value")).isEqualTo("10");
	}

	@Test
	void pagesThroughObjectsAndColumns() {
		String document = """
				query($id: ID!, $after: String, $next: String) { node(id: $id) { ... on Contract {
				  schema(first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { node { name
				    columns(first: 1, after: $next) { pageInfo { hasNextPage endCursor } edges { node { path } } } } } } } } }
				""";
		Visitor nina = this.portal.signIn("nina");
		String id = version("order-lines@v2.0.0");
		Answer first = nina.ask(document, Map.of("id", id));
		assertThat(first.texts("/node/schema/edges", "/node/name")).containsExactly("lines");
		String column = "/node/schema/edges/0/node/columns";
		assertThat(first.texts(column + "/edges", "/node/path")).containsExactly("id");
		Answer second = nina.ask(document, Map.of("id", id, "next", first.text(column + "/pageInfo/endCursor")));
		assertThat(second.texts(column + "/edges", "/node/path")).containsExactly("sku");
		assertThat(second.data(column + "/pageInfo/hasNextPage").asBoolean()).isFalse();
		Answer other = nina.ask(document, Map.of("id", id, "after", first.text("/node/schema/pageInfo/endCursor")));
		assertThat(other.texts("/node/schema/edges", "/node/name")).containsExactly("returns");
	}

	@Test
	void ordersTheVersionsAndTellsWhoIsOnWhich() {
		Visitor nina = this.portal.signIn("nina");
		Answer page = nina.send("ContractPage", Map.of("id", version("order-lines@1.10.0")));
		assertThat(page.texts("/node/versions/edges", "/node/version")).containsExactly("v2.0.0", "1.10.0", "1.0.0",
				"next");
		assertThat(page.data("/node/versions/totalCount").asInt()).isEqualTo(4);
		assertThat(page.texts("/node/versions/edges/2/node/outputPorts", "/key")).containsExactly("orders/lines");
		assertThat(page.text("/node/previous/version")).isEqualTo("1.0.0");
		assertThat(page.text("/node/supersededBy/version")).isEqualTo("v2.0.0");
		Answer last = nina.send("ContractPage", Map.of("id", version("order-lines@v2.0.0")));
		assertThat(last.data("/node/supersededBy").isNull()).isTrue();
	}

	@Test
	void comparesAllVersionsWithOneInOneStatement() throws Throwable {
		String id = version("order-lines@1.10.0");
		Visitor nina = this.portal.signIn("nina");
		String document = """
				query($id: ID!) { node(id: $id) { ... on Contract { versions(first: 10) {
				  edges { node { version changesSince(version: "v2.0.0") { from to changeCount } } } } } } }
				""";
		assertThat(nina.ask(document, Map.of("id", id)).data("/node/versions/edges/2/node/changesSince").isNull())
			.as("of a document that can no longer be read")
			.isTrue();
		String readable = """
				MATCH (c:Contract {contractId: 'order-lines', version: '1.0.0'})
				SET c.document = 'kind: DataContract'
				RETURN c.id AS id
				""";
		this.graph.write((transaction) -> transaction.one(readable, Map.of()));
		BoltTurns cost = BoltTurns.of(() -> {
			Answer compared = nina.ask(document, Map.of("id", id));
			assertThat(compared.texts("/node/versions/edges", "/node/changesSince/to")).containsExactly("v2.0.0",
					"1.10.0", "1.0.0", "next");
			assertThat(compared.texts("/node/versions/edges", "/node/changesSince/from")).containsOnly("v2.0.0");
			assertThat(compared.data("/node/versions/edges/0/node/changesSince/changeCount").asInt()).isZero();
			assertThat(compared.data("/node/versions/edges/1/node/changesSince/changeCount").asInt()).isPositive();
		});
		assertThat(cost.statements()).filteredOn((statement) -> statement.contains("$version")).hasSize(1);
	}

	@Test
	void knowsHowDelicateAPortIsByItsContract() {
		String classified = VERSIONS.replace("version: v2.0.0", "version: 1.0.0").replace("id: order-lines", "id: w");
		this.portal.signIn("adam")
			.call("/api/v1/descriptors", (call) -> call.header("Content-Type", "application/yaml")
				.POST(HttpRequest.BodyPublishers.ofString(classified.substring(0, classified.indexOf("---")) + """
						---
						apiVersion: v1.0.0
						kind: DataProduct
						id: stock
						status: active
						team: {name: planning}
						outputPorts:
						- {name: levels, version: 1.0.0, contractId: w}
						- {name: plain, version: 1.0.0}
						""")));
		assertThat(this.portal.signIn("nina")
			.ask("{ dataProduct(by: {key: \"stock\"}) { outputPorts { classification } } }", Map.of())
			.texts("/dataProduct/outputPorts", "/classification")).containsExactly("internal", "");
	}

	@Test
	void hidesTheVersionsOfWhatIsHidden() {
		String pay = version("pay@2.0.0");
		assertThat(this.portal.signIn("nina").send("ContractPage", Map.of("id", pay)).data("/node").isNull()).isTrue();
		Answer harry = this.portal.signIn("harry").send("ContractPage", Map.of("id", pay));
		assertThat(harry.texts("/node/versions/edges", "/node/version")).containsExactly("2.0.0", "1.0.0");
		String object = harry.text("/node/schema/edges/0/node/id");
		String column = harry.text("/node/schema/edges/0/node/columns/edges/0/node/id");
		String document = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
		Map<String, List<String>> ids = Map.of("ids", List.of(object, column));
		assertThat(this.portal.signIn("harry").ask(document, ids).texts("/nodes", "/id")).containsExactly(object,
				column);
		assertThat(
				this.portal.signIn("nina").ask(document, ids).data("/nodes").valueStream().allMatch(JsonNode::isNull))
			.isTrue();
	}

	private String version(String key) {
		return this.graph
			.read((transaction) -> transaction.one("MATCH (c:Contract {key: $key}) RETURN c.id AS id",
					Map.of("key", key)))
			.findText("id")
			.map((id) -> new GlobalId("Contract", id).text())
			.orElseThrow();
	}

}
