package io.meshgate.api.contract.authoring;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.Graph;

/**
 * Contracts that are published, and what came of it.
 *
 * @param graph the mesh
 * @param portal where people sign in
 */
record Publishing(Graph graph, Portal portal) {

	static final String REFUNDS = """
			# Kept for whoever reads this.
			apiVersion: v3.1.0
			kind: DataContract
			id: refunds
			version: 1.0.0
			status: active
			schema:
			- name: refund
			  properties:
			  - {name: order, logicalType: string, required: true}
			  - {name: amount, logicalType: number}
			slaProperties:
			- {property: latency, value: 4, unit: h}
			""";

	/** The next version, which says less. */
	static final String NEXT = REFUNDS.replace("1.0.0", "2.0.0")
		.replace("  - {name: amount, logicalType: number}\n", "")
		.replace("latency", "retention");

	static Answer publish(Visitor visitor, String port, String document) {
		return visitor.submit("PublishContract", input(port, document));
	}

	static Map<String, Object> input(String port, String document) {
		return Map.of("outputPort", port, "document", document);
	}

	String describe(String documents) {
		return describe("application/yaml", documents);
	}

	String describe(String type, String documents) {
		return this.portal.signIn("adam")
			.call("/api/v1/descriptors",
					(call) -> call.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(documents)))
			.body();
	}

	String port(String key) {
		return this.portal.signIn("adam")
			.ask("query($key: String!) { outputPort(by: {key: $key}) { id } }", Map.of("key", key))
			.text("/outputPort/id");
	}

	List<String> governing(String port) {
		return texts("MATCH (:OutputPort {key: $key})-[:GOVERNED_BY]->(c:Contract) RETURN c.key AS text", port);
	}

	/** What a product promises because its contracts state it. */
	List<String> promised(String product) {
		return texts("""
				MATCH (:DataProduct {key: $key})-[:PROMISES]->(ob:Objective)
				WHERE ob.contract IS NOT NULL
				RETURN ob.property AS text
				""", product);
	}

	/** What the one input port of a product reads. */
	List<String> source(String product) {
		return texts("MATCH (:DataProduct {key: $key})-[:CONSUMES]->()-[:READS]->(o:OutputPort) RETURN o.key AS text",
				product);
	}

	boolean feeds(String source, String consumer) {
		return count("(:DataProduct {key: '%s'})-[:FEEDS]->(:DataProduct {key: '%s'})".formatted(source, consumer)) > 0;
	}

	int count(String pattern) {
		return this.graph
			.read((transaction) -> transaction.one("MATCH " + pattern + " RETURN count(*) AS found", Map.of()))
			.number("found");
	}

	private List<String> texts(String cypher, String key) {
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("key", key)))
			.stream()
			.map((row) -> row.text("text"))
			.toList();
	}

}
