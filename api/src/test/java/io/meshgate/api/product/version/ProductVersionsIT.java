package io.meshgate.api.product.version;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.BoltTurns;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The versions of a product are kept, whoever gave them.
 */
@WholePortal
class ProductVersionsIT {

	private static final String PARCELS = """
			apiVersion: v1.0.0
			kind: DataProduct
			id: parcels
			status: active
			version: 1.0.0
			team: {name: planning}
			""";

	private static final String VERSIONS = """
			query($key: String!) { dataProduct(by: {key: $key}) { versions { version at by { key } } } }
			""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor olga;

	private final Visitor nina;

	ProductVersionsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.olga = this.portal.signIn("olga");
		this.nina = this.portal.signIn("nina");
	}

	@Test
	void areKeptOfEachChangeAndOfNothingElse() {
		assertThat(versions(this.nina, "orders")).isEmpty();
		change("orders", Map.of("version", "1.0.0"));
		change("orders", Map.of("name", "All orders"));
		change("orders", Map.of("version", "1.0.0", "name", "Orders"));
		change("orders", Map.of("version", "1.1.0"));
		change("orders", Map.of("version", ""));
		change("orders", Map.of("version", "2.0.0"));
		assertThat(versions(this.nina, "orders")).containsExactly("2.0.0 olga", "none olga", "1.1.0 olga",
				"1.0.0 olga");
	}

	@Test
	void beginWithTheProduct() {
		this.olga.submit("CreateDataProduct", Map.of("key", "bills", "name", "Bills", "version", "0.1.0", "domain",
				Map.of("key", "sales"), "owner", Map.of("key", "orders-team")));
		assertThat(versions(this.olga, "bills")).containsExactly("0.1.0 olga");
	}

	@Test
	void areKeptOfDocumentsToo() {
		bringIn(PARCELS);
		bringIn(PARCELS);
		bringIn(PARCELS.replace("1.0.0\nteam", "1.2.0\nteam"));
		this.portal.signIn("karl")
			.submit("ChangeDataProduct", Map.of("dataProduct", id("parcels"), "version", "2.0.0"));
		bringIn(PARCELS.replace("1.0.0\nteam", "3.0.0\nteam"));
		assertThat(versions(this.nina, "parcels")).containsExactly("3.0.0 none", "2.0.0 karl", "1.2.0 none",
				"1.0.0 none");
	}

	@Test
	void areToldAsTheChangeThatTheyAre() {
		List<Told> before = Told.of(this.graph);
		change("orders", Map.of("version", "1.0.0"));
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.dataproduct.changed");
	}

	@Test
	void areNotKeptOfWhatIsRefusedOrSentAgain() {
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(this.nina.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("orders"), "version", "9"))
			.kinds()).containsExactly("FORBIDDEN");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		change("orders", Map.of("version", "1.0.0", "idempotencyKey", "once"));
		change("orders", Map.of("version", "1.0.0", "idempotencyKey", "once"));
		assertThat(versions(this.nina, "orders")).containsExactly("1.0.0 olga");
	}

	@Test
	void areEachKeptWhenManyGiveThemAtOnce() {
		Visitor edda = this.portal.signIn("edda");
		List<String> endings = Race.of(List.of(() -> give(this.olga, "1"), () -> give(edda, "2"),
				() -> give(this.olga, "3"), () -> give(edda, "4")));
		assertThat(endings).containsOnly("DataProductChanged");
		assertThat(versions(this.nina, "orders")).containsExactlyInAnyOrder("1 olga", "2 edda", "3 olga", "4 edda");
	}

	@Test
	void areSeenByWhoSeesTheProductInOneStatement() throws Throwable {
		Visitor harry = this.portal.signIn("harry");
		harry.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("salaries"), "version", "1.0.0"));
		assertThat(versions(harry, "salaries")).containsExactly("1.0.0 harry");
		assertThat(this.nina.ask(VERSIONS, Map.of("key", "salaries")).data("/dataProduct").isNull()).isTrue();
		String all = "{ dataProducts { edges { node { key versions { version } } } } }";
		assertThat(BoltTurns.of(() -> this.nina.ask(all, Map.of()))
			.statements()
			.stream()
			.filter((statement) -> statement.contains("HAD_VERSION"))).hasSize(1);
	}

	private String give(Visitor visitor, String version) {
		return visitor.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("orders"), "version", version))
			.ending();
	}

	private void change(String product, Map<String, Object> input) {
		Map<String, Object> whole = new HashMap<>(input);
		whole.put("dataProduct", Ids.product(product));
		assertThat(this.olga.submit("ChangeDataProduct", whole).ending()).isEqualTo("DataProductChanged");
	}

	private String id(String product) {
		return this.nina.send("ProductPage", Map.of("by", Map.of("key", product))).text("/dataProduct/id");
	}

	private void bringIn(String document) {
		assertThat(this.portal.signIn("adam")
			.call("/api/v1/descriptors",
					(call) -> call.header("Content-Type", "application/yaml").POST(BodyPublishers.ofString(document)))
			.statusCode()).isEqualTo(200);
	}

	private static List<String> versions(Visitor visitor, String product) {
		return visitor.ask(VERSIONS, Map.of("key", product))
			.data("/dataProduct/versions")
			.valueStream()
			.map((one) -> said(one.path("version")) + " " + said(one.at("/by/key")))
			.toList();
	}

	private static String said(JsonNode node) {
		return (node.isNull() || node.isMissingNode()) ? "none" : node.asString();
	}

}
