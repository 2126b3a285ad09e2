package io.meshgate.api.contract.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.contract.authoring.Publishing.NEXT;
import static io.meshgate.api.contract.authoring.Publishing.REFUNDS;
import static io.meshgate.api.contract.authoring.Publishing.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@WholePortal
class PublishContractIT {

	private final Graph graph;

	private final Portal portal;

	private final Publishing publishing;

	private final Visitor olga;

	PublishContractIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.publishing = new Publishing(graph, this.portal);
		Retailer.tell(graph);
		this.olga = this.portal.signIn("olga");
	}

	@Test
	void putsAPortThatWasMadeInThePortalUnderEachVersionInTurn() {
		String port = this.olga
			.submit("AddOutputPort", Map.of("dataProduct", Ids.product("orders"), "name", "paid", "type", "DATASET"))
			.text("/addOutputPort/outputPort/id");
		List<Told> before = Told.of(this.graph);
		Answer first = publish(this.olga, port, REFUNDS);
		assertThat(first.ending()).isEqualTo("ContractPublished");
		assertThat(first.text("/publishContract/contract/key")).isEqualTo("refunds@1.0.0");
		assertThat(first.text("/publishContract/outputPort/key")).isEqualTo("orders/paid");
		assertThat(publish(this.olga, port, NEXT).text("/publishContract/contract/version")).isEqualTo("2.0.0");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.contract.published", "io.meshgate.contract.published");
		Answer seen = this.portal.signIn("nina").ask("""
				query($port: ID!) { node(id: $port) { ... on OutputPort { contract { version document
				  versions(first: 5) { edges { node { version } } }
				  changesSince(version: "1.0.0") { breaking misleading changes { kind column } } } } } }
				""", Map.of("port", port));
		assertThat(seen.text("/node/contract/document")).isEqualTo(NEXT);
		assertThat(seen.texts("/node/contract/versions/edges", "/node/version")).containsExactly("2.0.0", "1.0.0");
		assertThat(seen.data("/node/contract/changesSince/breaking").asBoolean()).isTrue();
		assertThat(seen.data("/node/contract/changesSince/misleading").asBoolean()).isFalse();
		assertThat(seen.texts("/node/contract/changesSince/changes", "/column")).contains("amount");
	}

	@Test
	void givesOutTheDatasetsThatTheContractNames() {
		String named = REFUNDS.replace("- name: refund\n", "- name: refund\n  physicalName: t\n")
				+ "servers: [{server: x, type: mysql, host: h, database: d}]\n";
		publish(this.olga, Ids.port("orders/refunds"), named);
		assertThat(given("orders/refunds")).containsExactly("mysql:%2F%2Fh:3306/d.t");
		Answer bound = this.olga.submit("BindDataset",
				Map.of("outputPort", Ids.port("orders/lines"), "namespace", "mysql://h:3306", "name", "d.t"));
		assertThat(bound.ending()).isEqualTo("DatasetBound");
		assertThat(given("orders/refunds")).isEmpty();
		this.olga.submit("UnbindDataset",
				Map.of("outputPort", Ids.port("orders/lines"), "namespace", "mysql://h:3306", "name", "d.t"));
		assertThat(given("orders/refunds")).containsExactly("mysql:%2F%2Fh:3306/d.t");
		publish(this.olga, Ids.port("orders/refunds"), NEXT);
		assertThat(given("orders/refunds")).isEmpty();
	}

	@Test
	void tellsWhatAVersionSaysOtherwise() {
		String port = Ids.port("orders/refunds");
		publish(this.olga, port, REFUNDS);
		publish(this.olga, port, NEXT + "servers: [{server: x, type: mysql, host: h, database: d}]\n");
		assertThat(changes(port)).contains("SERVER_ADDED");
	}

	private List<String> changes(String port) {
		return this.olga.ask("""
				query($port: ID!) { node(id: $port) { ... on OutputPort { contract {
				  changesSince(version: "1.0.0") { changes { kind } } } } } }
				""", Map.of("port", port)).texts("/node/contract/changesSince/changes", "/kind");
	}

	private List<String> given(String port) {
		return this.olga
			.ask("query($port: ID!) { node(id: $port) { ... on OutputPort { datasets { key } } } }",
					Map.of("port", Ids.port(port)))
			.texts("/node/datasets", "/key");
	}

	@Test
	void promisesWhatTheContractStatesAndNothingOfTheOneBefore() {
		publish(this.olga, Ids.port("orders/refunds"), REFUNDS);
		assertThat(this.publishing.promised("orders")).contains("latency").doesNotContain("retention");
		publish(this.olga, Ids.port("orders/refunds"), NEXT);
		assertThat(this.publishing.promised("orders")).contains("retention").doesNotContain("latency");
	}

	@Test
	void keepsWhatWasMeasuredOfWhatIsPromisedStill() {
		publish(this.olga, Ids.port("orders/refunds"), REFUNDS);
		String latency = latency().getFirst();
		assertThat(
				this.olga
					.submit("ReportMeasurements",
							Map.of("dataProduct", Ids.product("orders"), "measurements",
									List.of(Map.of("objective", latency, "at", "2026-02-01T00:00:00Z", "value", 2))))
					.ending())
			.isEqualTo("MeasurementsReported");
		String next = REFUNDS.replace("version: 1.0.0", "version: 1.0.1").replace("value: 4", "value: 3");
		publish(this.olga, Ids.port("orders/refunds"), next);
		assertThat(latency()).containsExactly(latency, "3.0", "2.0");
		this.olga.submit("ChangeObjective", Map.of("objective", latency, "target", 1));
		publish(this.olga, Ids.port("orders/refunds"), next.replace("1.0.1", "1.0.2"));
		assertThat(latency()).containsExactly(latency, "1.0", "2.0");
	}

	private List<String> latency() {
		return this.olga.ask(
				"{ dataProduct(by: {key: \"orders\"}) { objectives { id target outputPort { key } latest { value } } } }",
				Map.of())
			.data("/dataProduct/objectives")
			.valueStream()
			.filter((objective) -> objective.at("/outputPort/key").asString("").equals("orders/refunds"))
			.flatMap((objective) -> Stream.of(objective.path("id").asString(), objective.path("target").asString(),
					objective.at("/latest/value").asString("")))
			.toList();
	}

	@Test
	void isUndoneByTakingThePortOffTheContractWhichStays() {
		String port = Ids.port("orders/refunds");
		String contract = publish(this.olga, port, REFUNDS).text("/publishContract/contract/id");
		List<Told> before = Told.of(this.graph);
		Answer detached = this.olga.submit("DetachContract", Map.of("outputPort", port));
		assertThat(detached.ending()).isEqualTo("ContractDetached");
		assertThat(detached.data("/detachContract/outputPort/contract").isNull()).isTrue();
		assertThat(Told.since(this.graph, before)).singleElement()
			.satisfies((told) -> assertThat(told.data()).containsEntry("contract", "refunds@1.0.0"));
		assertThat(this.publishing.promised("orders")).doesNotContain("latency");
		List<String> mesh = GraphDump.mesh(this.graph);
		Answer again = this.olga.submit("DetachContract", Map.of("outputPort", port));
		assertThat(again.text("/detachContract/because")).isEqualTo("The output port is under no contract.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(mesh);
		String query = "query($by: EntityRef!) { contract(by: $by) { id key outputPorts { id } } }";
		Visitor adam = this.portal.signIn("adam");
		assertThat(adam.ask(query, Map.of("by", Map.of("key", "refunds@1.0.0"))).text("/contract/id"))
			.isEqualTo(contract);
		for (Visitor visitor : List.of(adam, this.olga)) {
			assertThat(visitor.ask(query, Map.of("by", Map.of("id", contract))).text("/contract/id"))
				.isEqualTo(contract);
			assertThat(keys(visitor, false)).containsExactly("refunds@1.0.0");
			assertThat(visitor.call("/api/v1/descriptors?format=odcs&of=" + contract, (call) -> call.GET()).body())
				.contains("refunds");
		}
		assertThat(publish(this.olga, port, REFUNDS).ending()).isEqualTo("ContractPublished");
		assertThat(keys(adam, false)).isEmpty();
	}

	@Test
	void areListedToThoseWhoSeeAPortThatIsOnThem() {
		publish(this.olga, Ids.port("orders/refunds"), REFUNDS);
		publish(this.olga, Ids.port("orders/refunds"), NEXT);
		Visitor nina = this.portal.signIn("nina");
		assertThat(keys(nina, null)).contains("refunds@1.0.0", "refunds@2.0.0").doesNotContain("pay", "pay@1.0.0");
		assertThat(keys(nina, true)).contains("refunds@2.0.0").doesNotContain("refunds@1.0.0");
		assertThat(keys(this.portal.signIn("harry"), true)).hasSize(keys(nina, true).size() + 1);
		Answer first = nina.send("Contracts", Map.of("first", 1));
		Answer rest = nina.send("Contracts", Map.of("first", 10, "after", first.text("/contracts/pageInfo/endCursor")));
		assertThat(rest.texts("/contracts/edges", "/node/key")).hasSize(first.data("/contracts/totalCount").asInt() - 1)
			.isSorted()
			.doesNotContain(first.text("/contracts/edges/0/node/key"));
	}

	private static List<String> keys(Visitor visitor, @Nullable Boolean onPorts) {
		Map<String, Object> variables = (onPorts != null) ? Map.of("onPorts", onPorts) : Map.of();
		return visitor.send("Contracts", variables).texts("/contracts/edges", "/node/key");
	}

	@Test
	void changesNothingTheSecondTime() {
		Answer first = publish(this.olga, Ids.port("orders/refunds"), REFUNDS);
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(publish(this.portal.signIn("dora"), Ids.port("orders/refunds"), REFUNDS).body())
			.isEqualTo(first.body());
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void goesBackToAVersionThatIsThere() {
		String first = publish(this.olga, Ids.port("orders/refunds"), REFUNDS).text("/publishContract/contract/id");
		publish(this.olga, Ids.port("orders/refunds"), NEXT);
		assertThat(publish(this.olga, Ids.port("orders/refunds"), REFUNDS).text("/publishContract/contract/id"))
			.isEqualTo(first);
		assertThat(this.publishing.governing("orders/refunds")).containsExactly("refunds@1.0.0");
		assertThat(publish(this.olga, Ids.port("orders/returns"), REFUNDS).ending()).isEqualTo("ContractPublished");
	}

	@Test
	void letsAVersionSayOneThingForGood() {
		publish(this.olga, Ids.port("orders/refunds"), REFUNDS);
		List<String> before = GraphDump.mesh(this.graph);
		Answer other = publish(this.olga, Ids.port("orders/refunds"), REFUNDS.replace("number", "string"));
		assertThat(other.ending()).isEqualTo("OutputPortConflict");
		assertThat(other.text("/publishContract/because"))
			.isEqualTo("Version 1.0.0 of the contract is published already, with another text.");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void readsJsonAsWellAndTellsWhatIsLeftToTheDocument() {
		Answer published = publish(this.olga, Ids.port("orders/refunds"), """
				{"apiVersion": "v3.1.0", "kind": "DataContract", "id": "json", "version": "1",
				 "schema": [{"name": "a"}, {"physicalName": "b"}]}
				""");
		assertThat(published.ending()).isEqualTo("ContractPublished");
		assertThat(published.text("/publishContract/warnings/0"))
			.isEqualTo("an object of the schema has no name (line 2), and is left out");
	}

	static Stream<Arguments> unreadable() {
		String bomb = "kind: DataContract\na: &a [x, x, x, x, x, x, x, x, x, x]\n" + Stream
			.of("b", "c", "d", "e", "f", "g")
			.map((name) -> name + ": &" + name + " [" + ("*" + (char) (name.charAt(0) - 1) + ", ").repeat(8) + "x]\n")
			.reduce("", String::concat);
		return Stream.of(arguments("kind: [DataContract", 1, "not YAML"), arguments("{\"kind\": ", 1, "not JSON"),
				arguments(bomb, 0, "aliases"),
				arguments("kind: DataContract\nid: !!java.net.URL [x]", 2, "the tag 'tag:yaml.org,2002:java.net.URL'"),
				arguments("x: *y", 1, "the alias 'y' refers to nothing before it"),
				arguments("a: {".repeat(80) + "}".repeat(80), 1, "nested deeper than 64 levels"),
				arguments("apiVersion: v1.0.0\nkind: DataProduct\nid: a\nstatus: draft", 1,
						"kind DataProduct is not a data contract"),
				arguments("apiVersion: backstage.io/v1alpha1\nkind: Widget\nmetadata: {name: a}", 1,
						"kind Widget is not imported"),
				arguments(REFUNDS + "---\n" + NEXT, 16, "more than one document"),
				arguments("[" + "{\"kind\": \"DataContract\"}, ".repeat(2) + "7]", 1, "'apiVersion' is missing"),
				arguments("- 1", 1, "it is not a mapping"), arguments("# nothing", 1, "there is no document in it"),
				arguments(REFUNDS.replace("id: refunds", "name: x"), 2, "'id' is missing"),
				arguments(REFUNDS.replace("v3.1.0", "v4.0.0"), 2, "apiVersion 'v4.0.0' is not read"),
				arguments(REFUNDS.replace("refunds", "x".repeat(256)), 4, "'id' is longer than 255 characters"));
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void tellsWhatCannotBeReadAndWritesNothing(String document, int line, String reason) {
		List<String> before = GraphDump.mesh(this.graph);
		Map<String, Object> input = Map.of("outputPort", Ids.port("orders/refunds"), "document", document,
				"idempotencyKey", "one");
		Answer refused = this.olga.submit("PublishContract", input);
		assertThat(refused.ending()).isEqualTo("ContractUnreadable");
		assertThat(refused.text("/publishContract/findings/0/reason")).contains(reason);
		if (line > 0) {
			assertThat(refused.data("/publishContract/findings/0/line").asInt()).isEqualTo(line);
		}
		assertThat(this.olga.submit("PublishContract", input).body()).isEqualTo(refused.body());
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n ", "kind: Data\u0000Contract", "kind: \u001bDataContract" })
	void takesNoTextThatIsNone(String document) {
		refusesTheInput(document);
	}

	@Test
	void takesAsLongATextAsItSays() {
		assertThat(publish(this.olga, Ids.port("orders/refunds"),
				REFUNDS + "#".repeat(150_000 - REFUNDS.length() - 1) + "\n")
			.ending()).isEqualTo("ContractPublished");
		refusesTheInput("#".repeat(150_001));
	}

	private void refusesTheInput(String document) {
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = publish(this.olga, Ids.port("orders/refunds"), document);
		assertThat(refused.ending()).isEqualTo("InvalidInput");
		assertThat(refused.texts("/publishContract/problems", "/path/0")).containsExactly("document");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { REFUNDS, "kind: [" })
	void readsNothingForWhoeverMayNotPublish(String document) {
		List<String> before = GraphDump.exact(this.graph);
		Visitor nina = this.portal.signIn("nina");
		assertThat(publish(nina, Ids.port("orders/refunds"), document).kinds()).containsExactly("FORBIDDEN");
		Answer hidden = publish(nina, Ids.port("salaries/all"), document);
		assertThat(hidden.kinds()).containsExactly("NOT_FOUND");
		assertThat(hidden.plain()).isEqualTo(publish(nina, Ids.unknown(OutputPort.class), document).plain());
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	@Test
	void tellsWhoeverLookedTooEarlyOrComesTooLate() {
		publish(this.olga, Ids.port("orders/refunds"), REFUNDS);
		List<String> before = GraphDump.mesh(this.graph);
		Map<String, Object> early = new HashMap<>(Publishing.input(Ids.port("orders/refunds"), NEXT));
		early.put("expectedVersion", 1);
		assertThat(this.olga.submit("PublishContract", early).ending()).isEqualTo("OutputPortConflict");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		this.graph.write((transaction) -> transaction
			.rows("MATCH (p:DataProduct {key: 'orders'}) SET p.status = 'RETIRED'", Map.of()));
		assertThat(publish(this.olga, Ids.port("orders/refunds"), NEXT).text("/publishContract/because"))
			.isEqualTo("The product is retired and changes no more.");
	}

}
