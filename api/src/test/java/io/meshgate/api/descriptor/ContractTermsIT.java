package io.meshgate.api.descriptor;

import java.util.List;

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

	private final Importing importing;

	ContractTermsIT(Graph graph) {
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
