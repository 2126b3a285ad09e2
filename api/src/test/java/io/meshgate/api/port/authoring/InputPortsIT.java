package io.meshgate.api.port.authoring;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What products read, by port or by contract, known or awaited.
 */
@WholePortal
class InputPortsIT {

	private static final String WAITING = """
			{ dataProduct(by: {key: "depot"}) { inputPorts { name unresolvedContractId unresolvedVersion unresolvedPort source { key } } } }
			""";

	private static final String LISTED = """
			{ dataProduct(by: {key: "orders"}) { inputPorts { id name } } }
			""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor olga;

	InputPortsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.olga = this.portal.signIn("olga");
	}

	@Test
	void declaresWhatItReadsByPortOrByContract() {
		assertThat(declare(Map.of("outputPort", Ids.port("forecast/weekly")))
			.texts("/declareInputPort/dataProduct/inputPorts", "/source/key")).containsExactly("forecast/weekly");
		assertThat(feeds("forecast", "orders")).isTrue();
		String input = this.olga.ask(LISTED, Map.of()).text("/dataProduct/inputPorts/0/id");
		assertThat(this.olga.submit("RemoveInputPort", Map.of("inputPort", input))
			.data("/removeInputPort/dataProduct/inputPorts")
			.size()).isZero();
		assertThat(feeds("forecast", "orders")).isFalse();
		assertThat(declare(Map.of("outputPort", Ids.port("salaries/all"))).kinds()).containsExactly("NOT_FOUND");
		assertThat(declare(Map.of("outputPort", Ids.port("orders/lines"))).ending()).isEqualTo("DataProductConflict");
	}

	@Test
	void tellsAHiddenContractFromAMissingOneNowhere() {
		Answer hidden = declare(Map.of("contractId", "pay"));
		String waiting = "/declareInputPort/dataProduct/inputPorts/0";
		assertThat(hidden.text(waiting + "/unresolvedContractId")).isEqualTo("pay");
		assertThat(hidden.text(waiting + "/name")).isEqualTo("pay");
		assertThat(hidden.data(waiting + "/unresolvedVersion").isNull()).isTrue();
		assertThat(hidden.data(waiting + "/unresolvedPort").isNull()).isTrue();
		assertThat(hidden.data(waiting + "/source").isNull()).isTrue();
		Answer missing = declare(Map.of("contractId", "pax"));
		assertThat(missing.data("/declareInputPort/dataProduct/inputPorts/0/unresolvedVersion").isNull()).isTrue();
		assertThat(missing.text("/declareInputPort/dataProduct/inputPorts/0/unresolvedContractId")).isEqualTo("pax");
		Answer known = this.portal.signIn("karl")
			.submit("DeclareInputPort",
					Map.of("dataProduct", Ids.product("forecast"), "source", Map.of("contractId", "order-lines")));
		assertThat(known.texts("/declareInputPort/dataProduct/inputPorts", "/source/key"))
			.containsExactly("orders/lines");
		assertThat(known.data("/declareInputPort/dataProduct/inputPorts/0/unresolvedContractId").isNull()).isTrue();
	}

	@Test
	void saysWhichPortAndVersionItWaitsFor() {
		String waiting = """
				apiVersion: v1.0.0
				kind: DataProduct
				id: depot
				status: active
				team: {name: planning}
				inputPorts:
				- {name: by-key, version: 1.0.0, customProperties: [{property: reads, value: stock/levels}]}
				- {name: by-name, version: 2.0.0, contractId: shelves}
				- {name: hidden, version: 1.0.0, customProperties: [{property: reads, value: salaries/all}]}
				- {name: known, version: 1.0.0, customProperties: [{property: reads, value: orders/lines}]}
				""";
		bringIn(waiting);
		List<String> inputs = inputs();
		assertThat(inputs).containsExactly("by-key null 1.0.0 stock/levels", "by-name shelves 2.0.0 null",
				"known null null null", "not shown null null null");
		bringIn("""
				apiVersion: v1.0.0
				kind: DataProduct
				id: stock
				status: active
				team: {name: planning}
				outputPorts:
				- {name: levels, version: 1.0.0, customProperties: [{property: key, value: stock/levels}]}
				- {name: shelves, version: 2.0.0, contractId: shelves}
				""");
		assertThat(inputs()).containsExactly("by-key null null null", "by-name null null null", "known null null null",
				"not shown null null null");
	}

	private List<String> inputs() {
		return this.portal.signIn("nina")
			.ask(WAITING, Map.of())
			.data("/dataProduct/inputPorts")
			.valueStream()
			.map((port) -> Stream.of("name", "unresolvedContractId", "unresolvedVersion", "unresolvedPort")
				.map((field) -> port.path(field).isNull() ? "null" : port.path(field).asString())
				.collect(Collectors.joining(" ")))
			.sorted()
			.toList();
	}

	private void bringIn(String document) {
		this.portal.signIn("adam")
			.call("/api/v1/descriptors", (call) -> call.header("Content-Type", "application/yaml")
				.POST(HttpRequest.BodyPublishers.ofString(document)));
	}

	@Test
	void findsThePortOnceItIsKnown() {
		declare(Map.of("contractId", "stock-levels"));
		bringIn("""
				apiVersion: v1.0.0
				kind: DataProduct
				id: stock
				status: active
				team: {name: planning}
				outputPorts:
				- {name: levels, version: 1.0.0, contractId: stock-levels}
				""");
		assertThat(this.olga.ask("""
				{ dataProduct(by: {key: "orders"}) { inputPorts { source { key } } } }
				""", Map.of()).texts("/dataProduct/inputPorts", "/source/key")).containsExactly("stock/levels@1.0.0");
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
