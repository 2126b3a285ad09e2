package io.meshgate.api.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import io.meshgate.api.portal.GraphDump;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What contracts state of the service around their data becomes what the products promise
 * that they govern.
 */
@ExtendWith(MeshDatabase.class)
class ContractTermsIT {

	private static final String PRODUCT = """
			apiVersion: v1.0.0
			kind: DataProduct
			id: trains
			status: active
			outputPorts:
			- {name: trips, version: 1.0.0, contractId: c}
			""";

	private static final String CONTRACT = """
			apiVersion: v3.1.0
			kind: DataContract
			id: c
			version: 1.0.0
			status: active
			slaProperties:
			- {property: latency, value: 4, unit: d, element: trips.at, driver: operational}
			- {property: availability, value: "99.9", unit: "%"}
			- {property: timeOfAvailability, value: "09:00-08:00", description: In the morning}
			- {property: retention, value: "${KEPT}", unit: y}
			- {property: timeOfAvailability, value: "08:00-08:00"}
			- {value: 3}
			- no mapping
			""";

	private final Graph graph;

	private final Importing importing;

	ContractTermsIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void becomeWhatTheProductPromisesWhicheverComesFirst() {
		this.importing.run(PRODUCT);
		assertThat(promises()).isEmpty();
		assertThat(this.importing.run(CONTRACT).rows()).allMatch((row) -> row.warnings().isEmpty());
		assertThat(promises()).containsExactly("availability AT_LEAST 99.9 % '99.9 %'", "latency AT_MOST 4.0 d '4 d'",
				"retention AT_LEAST - y '${KEPT} y'", "timeOfAvailability - - - '08:00-08:00'",
				"timeOfAvailability - - - '09:00-08:00'");
		assertThat(this.importing
			.count("(:Objective {property: 'latency', element: 'trips.at'})-[:ABOUT]->({key: 'trains/trips@1.0.0'})"))
			.isOne();
		MeshDatabase.empty();
		this.importing.run(CONTRACT);
		this.importing.run(PRODUCT);
		assertThat(promises()).hasSize(5);
	}

	@Test
	void keepTheirMeasurementsWhileTheyAreStated() {
		this.importing.run(PRODUCT + "---\n" + CONTRACT);
		measure();
		this.importing.run(PRODUCT.replace("status: active", "status: active\nname: Trains"));
		this.importing.run(CONTRACT.replace("value: 4", "value: 5"));
		assertThat(promises()).hasSize(5).contains("latency AT_MOST 5.0 d '5 d'");
		assertThat(this.importing.count("(:Measurement)")).isEqualTo(5);
		this.importing.run(CONTRACT.replace("- {property: latency, value: 4, unit: d,", "- {property: other,"));
		assertThat(promises()).hasSize(5).noneMatch((promise) -> promise.startsWith("latency"));
		assertThat(this.importing.count("(:Measurement)")).isEqualTo(4);
	}

	@Test
	void keepTheirMeasurementsOverTheVersionsThatStateThem() {
		String product = PRODUCT.replace("contractId: c",
				"contractId: c, customProperties: [{property: contractVersion, value: 1.0.0, vendor: meshgate}]");
		String next = CONTRACT.replace("version: 1.0.0", "version: 1.1.0").replace("value: 4", "value: 3");
		this.importing.run(product + "---\n" + CONTRACT);
		measure();
		this.importing
			.change("MATCH (ob:Objective {property: 'availability'}) SET ob.target = 90.0 REMOVE ob.contract");
		List<String> before = identities();
		this.importing.run(next + "---\n" + product.replace("value: 1.0.0", "value: 1.1.0"));
		assertThat(promises()).hasSize(5)
			.contains("latency AT_MOST 3.0 d '3 d'", "availability AT_LEAST 90.0 % '99.9 %'");
		assertThat(identities()).isEqualTo(before);
		assertThat(this.importing.count("(:Measurement)")).isEqualTo(5);
	}

	@Test
	void areToldByEachPortAndByEachVersionThatGovernsOne() {
		this.importing.run(PRODUCT + "- {name: stops, version: 1.0.0, contractId: c}\n"
				+ "- {name: trips, version: 2.0.0, contractId: c}\n---\n" + CONTRACT + "---\n"
				+ CONTRACT.replace("version: 1.0.0", "version: 2.0.0").replace("value: 4", "value: 3"));
		assertThat(promises()).hasSize(15);
		assertThat(this.importing.rows("""
				MATCH (ob:Objective {property: 'latency'})-[:ABOUT]->(o)
				RETURN o.key + ' ' + toString(ob.target) AS promised
				ORDER BY promised
				""")).extracting((row) -> row.text("promised"))
			.containsExactly("trains/stops@1.0.0 4.0", "trains/trips@1.0.0 4.0", "trains/trips@2.0.0 3.0");
	}

	@Test
	void keepTheirMeasurementsWhenThePortalIsRenewed() throws IOException {
		this.importing.run(PRODUCT + "- {name: stops, version: 1.0.0, contractId: c}\n---\n" + CONTRACT);
		List<String> renewed = GraphDump.meaning(this.graph);
		this.importing.change("MATCH (:Objective)-[about:ABOUT]->(o) WHERE o.name = 'trips' DELETE about");
		this.importing.change("MATCH (ob:Objective)-[:ABOUT]->() DETACH DELETE ob");
		this.importing.change("""
				MATCH (c:Contract)-[:STATES]->(t:ContractTerm)
				MATCH (ob:Objective)
				WHERE ob.key ENDS WITH t.stated
				SET ob.key = '6|trains|' + t.key
				""");
		measure();
		this.importing.change("MATCH (t:ContractTerm) REMOVE t.stated");
		String migration = "/io/meshgate/graph/migrations/V0350__Keep_promises_over_versions_of_contracts.cypher";
		try (InputStream statements = Graph.class.getResourceAsStream(migration)) {
			Stream.of(new String(statements.readAllBytes(), StandardCharsets.UTF_8).split(";\n"))
				.forEach(this.importing::change);
		}
		assertThat(GraphDump.meaning(this.graph).stream().filter((line) -> !line.contains("Measurement")))
			.containsExactlyElementsOf(renewed);
		assertThat(this.importing.count("(:Measurement)")).isEqualTo(5);
		this.importing.run(CONTRACT.replace("value: 4", "value: 5"));
		assertThat(this.importing.count("(:Objective)")).isEqualTo(10);
		assertThat(this.importing.count("(:Measurement)")).isEqualTo(5);
	}

	private List<String> identities() {
		return this.importing.rows("MATCH (ob:Objective) RETURN ob.id AS id ORDER BY id")
			.stream()
			.map((row) -> row.text("id"))
			.toList();
	}

	@Test
	void goWithTheContract() {
		this.importing.run(PRODUCT + "---\n" + CONTRACT);
		measure();
		this.importing.run(PRODUCT.replace("contractId: c", "contractId: other"));
		assertThat(promises()).isEmpty();
		assertThat(this.importing.count("(n) WHERE n:Objective OR n:Measurement")).isZero();
	}

	@Test
	void leaveAloneWhatThePortalMadeOrChanged() {
		this.importing.run(PRODUCT + "---\n" + CONTRACT);
		this.importing.change("""
				MATCH (p:DataProduct)-[:PROMISES]->(ob:Objective {property: 'latency'})
				SET ob.target = 1.0
				REMOVE ob.contract
				CREATE (p)-[:PROMISES]->(:Objective {id: 'own', key: 'own', property: 'own', target: 1.0})
				""");
		this.importing.run(CONTRACT.replace("value: 4", "value: 5"));
		this.importing.run(CONTRACT.replace("property: latency", "property: other"));
		assertThat(promises()).contains("latency AT_MOST 1.0 d '4 d'", "own - 1.0 - '-'");
	}

	@Test
	void areToldApartWhateverTheyAreCalled() {
		this.importing.run(PRODUCT);
		this.importing.run("""
				apiVersion: v3.1.0
				kind: DataContract
				id: c
				version: 1.0.0
				slaProperties:
				- {property: x, value: 1}
				- {property: x, value: 2}
				- {property: x, value: 3, element: "|2"}
				- {property: "x|", value: 4, element: "2"}
				---
				apiVersion: v3.1.0
				kind: DataContract
				id: c@1.0.0|1
				version: 1.0.0
				slaProperties: [{property: x, value: 5}]
				""");
		assertThat(promises()).hasSize(4);
		assertThat(this.importing.count("(:ContractTerm)")).isEqualTo(5);
	}

	private void measure() {
		this.importing.change("""
				MATCH (ob:Objective)
				CREATE (:Measurement {objective: ob.id, at: datetime('2026-01-01T00:00:00Z'), value: 1.0})
				""");
	}

	private List<String> promises() {
		return this.importing.rows("""
				MATCH (:DataProduct {key: 'trains'})-[:PROMISES]->(ob:Objective)
				WITH ob.property + ' ' + coalesce(ob.comparison, '-') + ' ' + coalesce(toString(ob.target), '-') + ' '
				  + coalesce(ob.unit, '-') + " '" + coalesce(ob.statement, '-') + "'" AS promise
				RETURN promise
				ORDER BY promise
				""").stream().map((row) -> row.text("promise")).toList();
	}

}
