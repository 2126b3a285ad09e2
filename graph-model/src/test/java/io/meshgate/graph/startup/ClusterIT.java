package io.meshgate.graph.startup;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.TwoMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Of whom a portal reads where its database is a cluster.
 */
@ExtendWith(MeshDatabase.class)
class ClusterIT {

	private static final String ASKED = "RETURN 'read' AS done";

	private static final String WRITTEN = "CREATE (n:Written) DELETE n RETURN 'written' AS done";

	@Test
	void isReadFromTheLeader() {
		try (TwoMembers members = TwoMembers.open()) {
			readAndWrite(members.uri().toString());
			assertThat(members.askedOfLeader()).contains(ASKED, WRITTEN);
			assertThat(members.askedOfFollower()).doesNotContain(ASKED, WRITTEN);
		}
	}

	@Test
	void isReadFromFollowersWhereThatIsSaid() {
		try (TwoMembers members = TwoMembers.open()) {
			readAndWrite(members.uri().toString(), "meshgate.graph.read-from-leader=false");
			assertThat(members.askedOfLeader()).contains(WRITTEN).doesNotContain(ASKED);
			assertThat(members.askedOfFollower()).contains(ASKED).doesNotContain(WRITTEN);
		}
	}

	@Test
	void isNotWrittenByWhatReadsFromOneServer() {
		application(MeshDatabase.properties().getOrDefault("spring.neo4j.uri", "")).run((context) -> {
			Graph graph = context.getBean(Graph.class);
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> read(graph, WRITTEN))
				.withMessageContaining("read access mode");
		});
	}

	private static void readAndWrite(String uri, String... settings) {
		application(uri).withPropertyValues(settings).run((context) -> {
			Graph graph = context.getBean(Graph.class);
			assertThat(read(graph, ASKED)).isEqualTo("read");
			assertThat(graph.write((transaction) -> transaction.one(WRITTEN, Map.of())).text("done"))
				.isEqualTo("written");
		});
	}

	private static String read(Graph graph, String cypher) {
		return graph.read((transaction) -> transaction.one(cypher, Map.of())).text("done");
	}

	private static ApplicationContextRunner application(String uri) {
		Map<String, String> account = MeshDatabase.properties();
		return new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class, GraphConfiguration.class))
			.withPropertyValues(List.of("spring.neo4j.authentication.username", "spring.neo4j.authentication.password")
				.stream()
				.map((name) -> name + "=" + account.get(name))
				.toArray(String[]::new))
			.withPropertyValues("spring.neo4j.uri=" + uri);
	}

}
