package io.meshgate.api.contract.authoring;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WholePortal
class ClassificationIT {

	private static final String LEVELS = """
			apiVersion: v3.1.0
			kind: DataContract
			id: levels
			version: 1.0.0   # kept
			schema:
			- name: level
			  properties:
			  - {name: customer, logicalType: string, classification: internal}
			  - name: lines
			    logicalType: array
			    items:
			      logicalType: object
			      properties:
			      - {name: sku, logicalType: string}
			""";

	private static final String STOCK = """
			---
			apiVersion: v1.0.0
			kind: DataProduct
			id: stock
			status: active
			team: {name: planning}
			outputPorts:
			- {name: levels, version: 1.0.0, contractId: levels}
			""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor karl;

	private final String port;

	ClassificationIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.karl = this.portal.signIn("karl");
		describe(LEVELS + STOCK);
		this.port = this.karl.ask("{ outputPort(by: {key: \"stock/levels@1.0.0\"}) { id } }", Map.of())
			.text("/outputPort/id");
	}

	@Test
	void tellsApartWhoSaysWhat() {
		Answer said = classify("customer", "PII");
		assertThat(words(said)).isEqualTo("PII internal PII");
		assertThat(said.text("/classifyColumn/outputPort/classification")).isEqualTo("PII");
		Answer cleared = classify("customer", "");
		assertThat(words(cleared)).isEqualTo("internal internal null");
		assertThat(cleared.text("/classifyColumn/outputPort/classification")).isEqualTo("internal");
		assertThat(classify("lines[].sku", "PUBLIC").data("/classifyColumn/column/statedClassification").isNull())
			.isTrue();
	}

	@Test
	void survivesImportsAndNewVersions() {
		assertThat(classify("customer", "PII").ending()).isEqualTo("ColumnClassified");
		describe(LEVELS.replace("internal", "public"));
		assertThat(column("1.0.0", "customer")).isEqualTo("PII public PII");
		describe(LEVELS.replace("1.0.0", "2.0.0"));
		assertThat(column("2.0.0", "customer")).isEqualTo("PII internal PII");
		describe(LEVELS.replace("1.0.0", "3.0.0").replace("customer", "buyer"));
		assertThat(column("3.0.0", "buyer")).isEqualTo("internal internal null");
		assertThat(classify("customer", "").ending()).isEqualTo("ColumnClassified");
		assertThat(column("1.0.0", "customer")).isEqualTo("public public null");
		assertThat(column("2.0.0", "customer")).isEqualTo("internal internal null");
	}

	@Test
	void hidesNoChangeBetweenVersions() {
		describe(LEVELS.replace("1.0.0", "1.1.0").replace("internal", "PII"));
		String document = """
				query($port: ID!) { node(id: $port) { ... on OutputPort { contract { versions(first: 1) {
				  edges { node { changesSince(version: "1.0.0") { breaking changes { kind column } } } } } } } } }
				""";
		Answer before = this.karl.ask(document, Map.of("port", this.port));
		assertThat(before.body().toString()).contains("\"column\":\"customer\"");
		assertThat(classify("customer", "CONFIDENTIAL").ending()).isEqualTo("ColumnClassified");
		assertThat(this.karl.ask(document, Map.of("port", this.port)).body()).isEqualTo(before.body());
	}

	@Test
	void goesOutWithTheContract() {
		assertThat(exported()).contains(LEVELS);
		classify("customer", "PII");
		classify("lines[].sku", "RESTRICTED");
		assertThat(exported()).contains("classification: PII", "classification: RESTRICTED", "# kept")
			.doesNotContain("internal");
		classify("lines[].sku", "");
		classify("customer", "");
		assertThat(exported()).contains(LEVELS);
	}

	@Test
	void knowsNoColumnThatTheContractDoesNotDescribe() {
		List<String> before = GraphDump.mesh(this.graph);
		Answer missing = classify("buyer", "PII");
		assertThat(missing.ending()).isEqualTo("ColumnMissing");
		assertThat(missing.text("/classifyColumn/path")).isEqualTo("buyer");
		assertThat(this.portal.signIn("olga")
			.submit("ClassifyColumn",
					Map.of("outputPort", Ids.port("orders/refunds"), "object", "level", "column", "customer",
							"classification", "PII"))
			.ending()).isEqualTo("ColumnMissing");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void tellsWhoeverLookedTooEarly() {
		assertThat(classify("customer", "PII").ending()).isEqualTo("ColumnClassified");
		List<String> before = GraphDump.mesh(this.graph);
		assertThat(this.karl
			.submit("ClassifyColumn", Map.of("outputPort", this.port, "object", "level", "column", "customer",
					"classification", "PUBLIC", "expectedVersion", 0))
			.ending()).isEqualTo("OutputPortConflict");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void keepsOneOfTwoWordsSaidAtOnce() {
		Visitor kim = this.portal.signIn("kim");
		List<Supplier<Answer>> both = List.of(() -> classify("customer", "PII"),
				() -> kim.submit("ClassifyColumn", input("customer", "SECRET")));
		assertThat(Race.of(both)).extracting(Answer::ending).containsOnly("ColumnClassified");
		assertThat(column("1.0.0", "customer")).isIn("PII internal PII", "SECRET internal SECRET");
		assertThat(this.graph
			.read((transaction) -> transaction.one("MATCH (said:ColumnClassification) RETURN count(said) AS said",
					Map.of()))
			.number("said")).isOne();
	}

	private Answer classify(String column, String classification) {
		return this.karl.submit("ClassifyColumn", input(column, classification));
	}

	private Map<String, Object> input(String column, String classification) {
		return Map.of("outputPort", this.port, "object", "level", "column", column, "classification", classification);
	}

	private static String words(Answer said) {
		return String.join(" ",
				Stream.of("classification", "statedClassification", "ownerClassification")
					.map((field) -> said.data("/classifyColumn/column/" + field))
					.map((word) -> word.isNull() ? "null" : word.asString())
					.toList());
	}

	private String column(String version, String path) {
		return this.graph.read((transaction) -> transaction.one(
				"""
						MATCH (:Contract {contractId: 'levels', version: $version})-[:DESCRIBES]->()-[:HAS_COLUMN]->(n {path: $path})
						RETURN n.classification + ' ' + coalesce(n.statedClassification, 'null') + ' '
						  + coalesce(n.ownerClassification, 'null') AS words
						""",
				Map.of("version", version, "path", path)))
			.text("words");
	}

	private String exported() {
		return this.karl.call("/api/v1/descriptors?format=odcs", HttpRequest.Builder::GET).body();
	}

	private void describe(String documents) {
		this.portal.signIn("adam")
			.call("/api/v1/descriptors", (call) -> call.header("Content-Type", "application/yaml")
				.POST(HttpRequest.BodyPublishers.ofString(documents)));
	}

}
