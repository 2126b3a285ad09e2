package io.meshgate.graph.startup;

import java.time.Duration;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(MeshDatabase.class)
class GraphConfigurationIT {

	@Test
	void handsOutAMigratedGraph() {
		application().run((context) -> {
			Graph graph = context.getBean(Graph.class);
			String cypher = "MATCH (last:__Neo4jMigration) RETURN max(last.version) AS version";
			assertThat(graph.read((transaction) -> transaction.one(cypher, Map.of())).text("version")).isNotEmpty();
		});
	}

	@Test
	void givesUpOnADatabaseThatDoesNotAnswer() {
		application().withPropertyValues("spring.neo4j.uri=bolt://127.0.0.1:1", "meshgate.graph.connection-patience=1s")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("Connection refused"));
	}

	@Test
	void saysHowLongItHasWaited() {
		try (Driver nobody = GraphDatabase.driver("bolt://127.0.0.1:1")) {
			assertThatExceptionOfType(DatabaseUnreachable.class)
				.isThrownBy(() -> DatabaseArrival.await(nobody, Duration.ZERO))
				.withMessageStartingWith("Neo4j did not answer within 0 s: ");
		}
	}

	@Test
	void doesNotWaitForWrongCredentialsToMend() {
		String uri = MeshDatabase.properties().get("spring.neo4j.uri");
		try (Driver stranger = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "wrong"))) {
			assertThatExceptionOfType(DatabaseUnreachable.class)
				.isThrownBy(() -> DatabaseArrival.await(stranger, Duration.ofMinutes(1)))
				.withMessageStartingWith("Neo4j refuses the connection: ");
		}
	}

	private static ApplicationContextRunner application() {
		return new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class, GraphConfiguration.class))
			.withPropertyValues(MeshDatabase.properties()
				.entrySet()
				.stream()
				.map((property) -> property.getKey() + "=" + property.getValue())
				.toArray(String[]::new));
	}

}
