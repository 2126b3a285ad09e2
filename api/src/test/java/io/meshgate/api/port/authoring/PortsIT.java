package io.meshgate.api.port.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What products offer comes, changes and goes. What holds for every mutation is tried
 * elsewhere.
 */
@WholePortal
class PortsIT {

	private static final String CONSUMER = """
			{ dataProduct(by: {key: "archive"}) { inputPorts { name unresolvedContractId unresolvedVersion unresolvedPort source { key } } } }
			""";

	private static final String LISTED = """
			{ dataProduct(by: {key: "orders"}) { revision outputPorts { key } inputPorts { id name } } }
			""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor olga;

	private final Retailer retailer;

	PortsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.retailer = Retailer.open(graph, this.portal);
		this.olga = this.portal.signIn("olga");
	}

	@Test
	void endsWhatWasAskedForAndGrantedWithThePort() {
		List<Told> before = Told.of(this.graph);
		assertThat(remove("orders/lines").ending()).isEqualTo("OutputPortRemoved");
		assertThat(remove("orders/returns").ending()).isEqualTo("OutputPortRemoved");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactlyInAnyOrder("io.meshgate.outputport.removed", "io.meshgate.access.superseded",
					"io.meshgate.outputport.removed", "io.meshgate.access.ended", "io.meshgate.access.ended");
		Visitor karl = this.portal.signIn("karl");
		Answer kept = karl.ask("""
				query($request: ID!, $subscription: ID!) {
				  request: node(id: $request) { ... on AccessRequest { status outputPort { key removedAt } } }
				  subscription: node(id: $subscription) { ... on Subscription { grants { status endReason } } } }
				""", Map.of("request", this.retailer.request(), "subscription", this.retailer.subscription()));
		assertThat(kept.text("/request/status")).isEqualTo("SUPERSEDED");
		assertThat(kept.text("/request/outputPort/key")).isEqualTo("orders/lines");
		assertThat(kept.data("/request/outputPort/removedAt").isNull()).isFalse();
		assertThat(kept.text("/subscription/grants/0/endReason")).isEqualTo("SUPERSEDED");
		assertThat(karl.ask(LISTED, Map.of()).texts("/dataProduct/outputPorts", "/key"))
			.containsExactly("orders/refunds");
		assertThat(karl.submit("RequestAccess", Retailer.wish("orders/lines")).kinds()).containsExactly("NOT_FOUND");
		assertThat(remove("orders/lines").kinds()).containsExactly("NOT_FOUND");
		assertThat(add("lines", Map.of()).ending()).isEqualTo("OutputPortNameTaken");
	}

	@Test
	void forgetsAPortThatNobodySubscribedToAndLeavesItsReadersWaiting() {
		Visitor nina = this.portal.signIn("nina");
		assertThat(nina.ask(CONSUMER, Map.of()).texts("/dataProduct/inputPorts", "/source/key"))
			.containsExactly("orders/lines");
		assertThat(remove("orders/refunds").ending()).isEqualTo("OutputPortRemoved");
		assertThat(this.portal.signIn("olga")
			.ask("{ outputPort(by: {key: \"orders/refunds\"}) { id } }", Map.of())
			.data("/outputPort")
			.isNull()).isTrue();
		assertThat(remove("orders/lines").ending()).isEqualTo("OutputPortRemoved");
		assertThat(nina.ask(CONSUMER, Map.of()).data("/dataProduct/inputPorts/0/source").isNull()).isTrue();
		assertThat(feeds("orders", "archive")).isFalse();
	}

	@Test
	void isReadAgainOnceItCameBack() {
		Visitor karl = this.portal.signIn("karl");
		assertThat(karl
			.submit("DeclareInputPort", Map.of("dataProduct", Ids.product("forecast"), "source",
					Map.of("outputPort", Ids.port("orders/refunds"))))
			.ending()).isEqualTo("InputPortDeclared");
		assertThat(feeding(karl, "forecast")).containsExactly(Ids.product("orders"));
		assertThat(remove("orders/refunds").ending()).isEqualTo("OutputPortRemoved");
		assertThat(feeding(karl, "forecast")).isEmpty();
		assertThat(add("refunds", Map.of()).text("/addOutputPort/outputPort/key")).isEqualTo("orders/refunds");
		Answer reading = karl.ask(CONSUMER.replace("archive", "forecast"), Map.of());
		assertThat(reading.texts("/dataProduct/inputPorts", "/source/key")).containsExactly("orders/refunds");
		assertThat(reading.data("/dataProduct/inputPorts/0/unresolvedPort").isNull()).isTrue();
		assertThat(feeding(karl, "forecast")).containsExactly(Ids.product("orders"));
	}

	private static List<String> feeding(Visitor visitor, String product) {
		return visitor.ask("""
				query($of: ID!) { lineage(of: $of, direction: UPSTREAM, depth: 1) { edges { from } } }
				""", Map.of("of", Ids.product(product))).texts("/lineage/edges", "/from");
	}

	@Test
	void keepsARemovedPortOutOfAllButTheRecord() {
		Map<String, Object> lines = Map.of("outputPort", Ids.port("orders/lines"), "platform", "warehouse");
		assertThat(this.olga.submit("ChangeOutputPort", lines).ending()).isEqualTo("OutputPortChanged");
		assertThat(runningOn("warehouse")).contains("orders/lines");
		assertThat(found("lines")).contains("orders");
		assertThat(remove("orders/lines").ending()).isEqualTo("OutputPortRemoved");
		assertThat(runningOn("warehouse")).doesNotContain("orders/lines");
		assertThat(found("lines")).doesNotContain("orders");
		Map<String, Object> reader = Map.of("key", "reader", "name", "Reader", "domain", Map.of("key", "sales"),
				"owner", Map.of("key", "orders-team"), "inputPorts", List.of(Ids.port("orders/lines")));
		assertThat(this.olga.submit("CreateDataProduct", reader).kinds()).containsExactly("NOT_FOUND");
		assertThat(
				this.olga
					.submit("AddObjective",
							Map.of("dataProduct", Ids.product("orders"), "outputPort", Ids.port("orders/lines"),
									"property", "latency", "name", "Soon", "comparison", "AT_MOST", "target", 1))
					.kinds())
			.containsExactly("NOT_FOUND");
		assertThat(this.olga.submit("ChangeOutputPort", lines).kinds()).containsExactly("NOT_FOUND");
	}

	@Test
	void tiesAPortToThePlatformItNames() {
		assertThat(add("levels", Map.of("platform", "warehouse")).ending()).isEqualTo("OutputPortAdded");
		assertThat(runningOn("warehouse")).containsExactly("orders/levels");
		assertThat(found("levels")).containsExactly("orders");
		String levels = this.olga.ask("{ outputPort(by: {key: \"orders/levels\"}) { id } }", Map.of())
			.text("/outputPort/id");
		this.olga.submit("ChangeOutputPort", Map.of("outputPort", levels, "platform", ""));
		assertThat(runningOn("warehouse")).isEmpty();
	}

	@Test
	void changesAPortOrRemovesItWhoeverIsFirst() {
		Map<String, Object> change = Map.of("outputPort", Ids.port("orders/refunds"), "platform", "lake");
		List<Answer> answers = Race.of(List.of(() -> this.olga.submit("ChangeOutputPort", change),
				() -> remove("orders/refunds"), () -> this.olga.submit("ChangeOutputPort", change)));
		assertThat(answers.get(1).ending()).isEqualTo("OutputPortRemoved");
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.kinds()).isSubsetOf("NOT_FOUND"));
	}

	@Test
	void changesWhatAPortSaysAndClearsWhatMayBeEmpty() {
		Map<String, Object> terms = Map.of("outputPort", Ids.port("orders/lines"), "name", "order lines", "type",
				"STREAM", "platform", "kafka", "example", "{\"id\": 1}", "termsOfUse", "For planning only.",
				"termsLocation", "https://example.org/terms");
		Answer changed = this.olga.submit("ChangeOutputPort", terms);
		assertThat(changed.text("/changeOutputPort/outputPort/key")).isEqualTo("orders/lines");
		assertThat(changed.text("/changeOutputPort/outputPort/type")).isEqualTo("STREAM");
		assertThat(changed.text("/changeOutputPort/outputPort/termsLocation")).isEqualTo("https://example.org/terms");
		Answer cleared = this.olga.submit("ChangeOutputPort",
				Map.of("outputPort", Ids.port("orders/lines"), "termsOfUse", "", "platform", ""));
		assertThat(cleared.data("/changeOutputPort/outputPort/termsOfUse").isNull()).isTrue();
		assertThat(cleared.data("/changeOutputPort/outputPort/platform").isNull()).isTrue();
		assertThat(cleared.text("/changeOutputPort/outputPort/example")).isEqualTo("{\"id\": 1}");
		assertThat(
				this.olga.submit("ChangeOutputPort", Map.of("outputPort", Ids.port("orders/lines"), "name", "returns"))
					.ending())
			.isEqualTo("OutputPortConflict");
		assertThat(this.olga
			.submit("ChangeOutputPort",
					Map.of("outputPort", Ids.port("orders/lines"), "type", "FILE", "expectedVersion", 1))
			.ending()).isEqualTo("OutputPortConflict");
	}

	@Test
	void givesEachNameAndVersionOnce() {
		assertThat(add("totals", Map.of()).ending()).isEqualTo("OutputPortAdded");
		assertThat(add("totals", Map.of()).ending()).isEqualTo("OutputPortNameTaken");
		assertThat(add("totals", Map.of("version", "2.0.0")).text("/addOutputPort/outputPort/key"))
			.isEqualTo("orders/totals@2.0.0");
		assertThat(add("more", Map.of("expectedVersion", 1)).ending()).isEqualTo("DataProductConflict");
		assertThat(this.portal.signIn("nina").ask(LISTED, Map.of()).texts("/dataProduct/outputPorts", "/key"))
			.contains("orders/totals", "orders/totals@2.0.0");
	}

	@Test
	void hasAHundredPortsAtMost() {
		plant("UNWIND range(4, 99) AS n CREATE (p)-[:OFFERS]->(:OutputPort {id: 'o' + n, key: 'o' + n, name: 'o' + n})");
		plant("UNWIND range(1, 99) AS n CREATE (p)-[:CONSUMES]->(:InputPort {id: 'i' + n, key: 'i' + n, name: 'i' + n})");
		Map<String, Object> wanted = Map.of("dataProduct", Ids.product("orders"), "name", "last", "type", "FILE");
		assertThat(this.olga.submit("AddOutputPort", wanted).ending()).isEqualTo("OutputPortAdded");
		Map<String, Object> more = Map.of("dataProduct", Ids.product("orders"), "name", "more", "type", "FILE");
		assertThat(this.olga.submit("AddOutputPort", more).text("/addOutputPort/because"))
			.isEqualTo("A product has at most 100 output ports.");
		assertThat(declare(Map.of("contractId", "last")).ending()).isEqualTo("InputPortDeclared");
		Answer full = declare(Map.of("outputPort", Ids.port("forecast/weekly")));
		assertThat(full.text("/declareInputPort/because")).isEqualTo("A product has at most 100 input ports.");
		assertThat(full.data("/declareInputPort/dataProduct/inputPorts").size()).isEqualTo(100);
	}

	private void plant(String cypher) {
		this.graph
			.write((transaction) -> transaction.rows("MATCH (p:DataProduct {key: 'orders'}) " + cypher, Map.of()));
	}

	@Test
	void leavesAPortAloneWhereTheProductHasMovedOn() {
		add("totals", Map.of());
		this.olga.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("archive"), "name", "Old orders"));
		List<String> before = GraphDump.mesh(this.graph);
		Map<String, Map<String, Object>> late = Map.of("RemoveOutputPort",
				Map.of("outputPort", Ids.port("orders/refunds")), "DeclareInputPort",
				Map.of("dataProduct", Ids.product("orders"), "source",
						Map.of("outputPort", Ids.port("forecast/weekly"))),
				"RemoveInputPort", Map.of("inputPort", Ids.inputPort("archive", "orders/lines")));
		late.forEach((operation, input) -> {
			Map<String, Object> stale = new HashMap<>(input);
			stale.put("expectedVersion", 1);
			assertThat(this.olga.submit(operation, stale).ending()).as(operation).isEqualTo("DataProductConflict");
		});
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		late.forEach((operation, input) -> assertThat(this.olga.submit(operation, input).ending()).as(operation)
			.isNotEqualTo("DataProductConflict"));
	}

	private List<String> runningOn(String platform) {
		return this.olga.ask("""
				query($key: String!) {
				  platform(by: {key: $key}) { outputPorts { totalCount edges { node { key } } } } }
				""", Map.of("key", platform)).texts("/platform/outputPorts/edges", "/node/key");
	}

	private List<String> found(String words) {
		return this.olga.ask("""
				query($words: String!) { dataProducts(search: $words) { edges { node { key } } } }
				""", Map.of("words", words)).texts("/dataProducts/edges", "/node/key");
	}

	private Answer add(String name, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(more);
		input.putAll(Map.of("dataProduct", Ids.product("orders"), "name", name, "type", "DATASET"));
		return this.olga.submit("AddOutputPort", input);
	}

	private Answer remove(String port) {
		return this.olga.submit("RemoveOutputPort", Map.of("outputPort", Ids.port(port)));
	}

	private Answer declare(Map<String, String> source) {
		return this.olga.submit("DeclareInputPort", Map.of("dataProduct", Ids.product("orders"), "source", source));
	}

	private boolean feeds(String source, String consumer) {
		return this.graph.read((transaction) -> transaction.one("""
				RETURN EXISTS { (:DataProduct {key: $source})-[:FEEDS]->(:DataProduct {key: $consumer}) } AS feeds
				""", Map.of("source", source, "consumer", consumer))).holds("feeds");
	}

}
