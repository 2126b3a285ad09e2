package io.meshgate.api.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A product moves on in its life, and access ends with it.
 */
@WholePortal
class LifecycleIT {

	private static final String SUNSET = "2100-01-01T00:00:00Z";

	private final Graph graph;

	private final Retailer retailer;

	private final Visitor karl;

	private final Visitor olga;

	private final Visitor nina;

	LifecycleIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Portal portal = new Portal(port);
		this.retailer = Retailer.open(graph, portal);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
		this.nina = portal.signIn("nina");
	}

	@Test
	void goesFromDraftToRetired() {
		String id = this.olga
			.submit("CreateDataProduct", Map.of("key", "stock", "name", "Stock", "domain", Map.of("key", "sales"),
					"owner", Map.of("key", "orders-team")))
			.text("/createDataProduct/dataProduct/id");
		assertThat(status("proposeDataProduct", this.olga.submit("ProposeDataProduct", of(id)))).isEqualTo("PROPOSED");
		assertThat(this.olga.submit("ProposeDataProduct", of(id)).text("/proposeDataProduct/because"))
			.isEqualTo("Only a draft can be proposed.");
		assertThat(status("publishDataProduct", this.olga.submit("PublishDataProduct", of(id)))).isEqualTo("ACTIVE");
		assertThat(this.olga.submit("RetireDataProduct", of(id)).text("/retireDataProduct/because"))
			.isEqualTo("Only a deprecated product can be retired.");
		Answer deprecated = this.olga.submit("DeprecateDataProduct", ending(id, Ids.product("forecast")));
		assertThat(status("deprecateDataProduct", deprecated)).isEqualTo("DEPRECATED");
		assertThat(deprecated.text("/deprecateDataProduct/dataProduct/sunsetAt")).isEqualTo(SUNSET);
		assertThat(deprecated.text("/deprecateDataProduct/dataProduct/successor/key")).isEqualTo("forecast");
		assertThat(this.nina.send("ProductPage", Map.of("by", Map.of("id", id))).text("/dataProduct/successor/key"))
			.isEqualTo("forecast");
		assertThat(status("retireDataProduct", this.olga.submit("RetireDataProduct", of(id)))).isEqualTo("RETIRED");
		assertThat(Told.of(this.graph)).filteredOn((told) -> told.subject().equals(Ids.inGraph(id)))
			.extracting(Told::type)
			.containsExactlyInAnyOrder("io.meshgate.dataproduct.created", "io.meshgate.dataproduct.proposed",
					"io.meshgate.dataproduct.published", "io.meshgate.dataproduct.deprecated",
					"io.meshgate.dataproduct.retired");
	}

	@Test
	void belongsToTheTeamOfWhoMadeIt() {
		String id = this.olga
			.submit("CreateDataProduct", Map.of("key", "stock", "name", "Stock", "domain", Map.of("key", "sales"),
					"owner", Map.of("key", "orders-team")))
			.text("/createDataProduct/dataProduct/id");
		String whose = """
				query($id: ID!) {
				  dataProduct(by: {id: $id}) { owner { key } viewerCan(actions: [EDIT]) { allowed } }
				}
				""";
		Answer made = this.olga.ask(whose, Map.of("id", id));
		assertThat(made.text("/dataProduct/owner/key")).isEqualTo("orders-team");
		assertThat(made.data("/dataProduct/viewerCan/0/allowed").asBoolean()).isTrue();
		assertThat(this.karl.ask(whose, Map.of("id", id)).data("/dataProduct").isNull()).isTrue();
	}

	/** That a key is taken cannot be hidden; whose it is can. */
	@Test
	void tellsNothingButTheKeyOfAHiddenProductThatHasIt() {
		List<String> before = GraphDump.mesh(this.graph);
		Answer taken = this.olga.submit("CreateDataProduct", Map.of("key", "salaries", "name", "Salaries", "domain",
				Map.of("key", "sales"), "owner", Map.of("key", "orders-team")));
		assertThat(taken.body().path("data").toString())
			.isEqualTo("{\"createDataProduct\":{\"__typename\":\"DataProductKeyTaken\",\"key\":\"salaries\"}}");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void endsAllAccessWhenItRetires() {
		String orders = Ids.product("orders");
		deprecate(orders);
		Answer refused = this.karl.submit("RequestAccess", Retailer.wish("orders/refunds"));
		assertThat(refused.text("/requestAccess/because"))
			.isEqualTo("The product is about to end and takes nobody on.");
		assertThat(this.karl.send("Subscriptions", Map.of()).texts("/subscriptions/edges", "/node/status"))
			.contains("ACTIVE");
		List<Told> before = Told.of(this.graph);
		this.olga.submit("RetireDataProduct", of(orders)).text("/retireDataProduct/dataProduct/id");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactlyInAnyOrder("io.meshgate.dataproduct.retired", "io.meshgate.access.superseded",
					"io.meshgate.access.ended", "io.meshgate.access.ended");
		Answer request = this.karl.ask("query($id: ID!) { accessRequest(id: $id) { status dueAt version } }",
				Map.of("id", this.retailer.request()));
		assertThat(request.text("/accessRequest/status")).isEqualTo("SUPERSEDED");
		assertThat(request.data("/accessRequest/version").asInt()).isEqualTo(2);
		assertThat(this.karl.send("Subscriptions", Map.of("filter", Map.of("dataProduct", Map.of("id", orders))))
			.texts("/subscriptions/edges", "/node/status")).containsOnly("CLOSED");
		assertThat(grants()).containsExactly("SUPERSEDED", "SUPERSEDED");
		assertThat(this.olga.send("Inbox", Map.of()).texts("/viewer/inbox/edges", "/node/id")).isEmpty();
		assertThat(this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", this.retailer.request())).ending())
			.isEqualTo("AccessRequestConflict");
	}

	@Test
	void announcesItsEndAnew() {
		String orders = Ids.product("orders");
		this.olga.submit("DeprecateDataProduct", ending(orders, Ids.product("forecast")));
		Answer again = this.olga.submit("DeprecateDataProduct", of(orders, "sunsetAt", "2101-01-01T00:00:00Z"));
		assertThat(again.text("/deprecateDataProduct/dataProduct/sunsetAt")).isEqualTo("2101-01-01T00:00:00Z");
		assertThat(again.data("/deprecateDataProduct/dataProduct/successor").isNull()).isTrue();
	}

	@Test
	void refusesWhatCannotBeAnnounced() {
		String orders = Ids.product("orders");
		List<String> before = GraphDump.exact(this.graph);
		assertThat(problem(of(orders, "sunsetAt", "2020-01-01T00:00:00Z"))).isEqualTo("sunsetAt");
		assertThat(problem(ending(orders, orders))).isEqualTo("successor");
		assertThat(problem(ending(orders, Ids.port("orders/lines")))).isEqualTo("successor");
		assertThat(this.olga.submit("DeprecateDataProduct", ending(orders, Ids.product("salaries"))).kinds())
			.containsExactly("NOT_FOUND");
		assertThat(this.olga.submit("DeprecateDataProduct", ending(orders, Ids.unknown(DataProduct.class))).kinds())
			.containsExactly("NOT_FOUND");
		for (String operation : List.of("ProposeDataProduct", "RetireDataProduct")) {
			assertThat(this.nina.submit(operation, of(orders)).kinds()).as(operation).containsExactly("FORBIDDEN");
			assertThat(this.nina.submit(operation, of(Ids.product("salaries"))).kinds()).as(operation)
				.containsExactly("NOT_FOUND");
		}
		assertThat(this.nina.submit("DeprecateDataProduct", ending(orders, Ids.product("forecast"))).kinds())
			.containsExactly("FORBIDDEN");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
		assertThat(this.olga.submit("DeprecateDataProduct", ending(orders, Ids.product("preview")))
			.text("/deprecateDataProduct/because")).isEqualTo("The successor is not active.");
	}

	@Test
	void leavesNothingOpenWhoeverAsksMeanwhile() {
		for (int round = 0; round < 12; round++) {
			String key = "short-lived-" + round;
			Mesh.aMesh()
				.with(aProduct(key).inDomain("sales").ownedBy("orders-team").offering(aPort("a"), aPort("b")))
				.in(this.graph);
			String id = Ids.product(key);
			List<Supplier<Answer>> runners = new ArrayList<>();
			runners.add(() -> this.karl.submit("RequestAccess", Retailer.wish(key + "/a")));
			runners.add(() -> this.karl.submit("RequestAccess", Retailer.wish(key + "/b")));
			runners.add(() -> this.olga.submit("DeprecateDataProduct", ending(id, Ids.product("forecast"))));
			runners.add(() -> this.olga.submit("RetireDataProduct", of(id)));
			assertThat(Race.of(runners)).allSatisfy((answer) -> assertThat(answer.kinds()).isEmpty());
			this.olga.submit("RetireDataProduct", of(id));
			assertThat(open(key)).as(key).isZero();
		}
	}

	private void deprecate(String product) {
		assertThat(this.olga.submit("DeprecateDataProduct", ending(product, Ids.product("forecast"))).ending())
			.isEqualTo("DataProductDeprecated");
	}

	private String problem(Map<String, Object> input) {
		return this.olga.submit("DeprecateDataProduct", input).text("/deprecateDataProduct/problems/0/path/0");
	}

	private List<String> grants() {
		return this.graph
			.read((transaction) -> transaction.rows("MATCH (g:Grant) RETURN g.endReason AS reason", Map.of()))
			.stream()
			.map((row) -> row.text("reason"))
			.toList();
	}

	private int open(String product) {
		String cypher = """
				MATCH (p:DataProduct {key: $key, status: 'RETIRED'})
				RETURN COUNT {
				  (p)-[:OFFERS]->(:OutputPort)<-[:TO]-(:Subscription)<-[:FOR]-(r:AccessRequest)
				  WHERE r.openKey IS NOT NULL
				} AS open
				""";
		return this.graph.read((transaction) -> transaction.one(cypher, Map.of("key", product))).number("open");
	}

	private static String status(String mutation, Answer answer) {
		return answer.text("/" + mutation + "/dataProduct/status");
	}

	private static Map<String, Object> of(String product) {
		return Map.of("dataProduct", product);
	}

	private static Map<String, Object> of(String product, String field, String value) {
		return Map.of("dataProduct", product, field, value);
	}

	private static Map<String, Object> ending(String product, String successor) {
		return Map.of("dataProduct", product, "sunsetAt", SUNSET, "successor", successor);
	}

}
