package io.meshgate.graph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.meshgate.graph.embedded.BoltAccount;
import io.meshgate.graph.embedded.EmbeddedNeo4j;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;

import org.springframework.util.FileSystemUtils;

/**
 * Starts the Neo4j that {@code -Dmeshgate.test.neo4j=embedded|container|auto} asks for.
 * {@code auto}, the default, takes a container where a Docker engine answers and the
 * image can be had, and the embedded one elsewhere.
 */
final class TestServers {

	/** Planning costs more than running, and each class brings numbers of its own. */
	static final Duration BEFORE_PLANNING_AGAIN = Duration.ofDays(1);

	/** As few as can be set: what is planned well enough runs once or twice here. */
	private static final int PLANS_COMPARED = 16;

	private static final long LONGEST_COMPARISON = 10L;

	private TestServers() {
	}

	static TestServer start() {
		String choice = System.getProperty("meshgate.test.neo4j", "auto");
		return switch (choice) {
			case "embedded" -> embedded("");
			case "container" -> container();
			case "auto" -> containerOrEmbedded();
			default -> throw new IllegalStateException(
					"meshgate.test.neo4j is '" + choice + "'; it can be embedded, container or auto");
		};
	}

	private static TestServer container() {
		try {
			return ContainerServer.start();
		}
		catch (IllegalStateException failure) {
			throw new IllegalStateException("meshgate.test.neo4j is 'container', but " + failure.getMessage(), failure);
		}
	}

	private static TestServer containerOrEmbedded() {
		try {
			return ContainerServer.start();
		}
		catch (IllegalStateException failure) {
			return embedded(", as " + failure.getMessage());
		}
	}

	private static TestServer embedded(String reason) {
		Path folder = temporaryFolder();
		BoltAccount account = BoltAccount.anew();
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(folder, account,
				Map.of(GraphDatabaseSettings.cypher_min_replan_interval, BEFORE_PLANNING_AGAIN,
						GraphDatabaseInternalSettings.cypher_idp_solver_table_threshold, PLANS_COMPARED,
						GraphDatabaseInternalSettings.cypher_idp_solver_duration_threshold, LONGEST_COMPARISON));
		return new TestServer(URI.create(account.uri()), account.user(), account.password(), "embedded" + reason, true,
				() -> {
					neo4j.close();
					delete(folder);
				});
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("meshgate-test-");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
