package io.meshgate.graph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import io.meshgate.graph.embedded.EmbeddedNeo4j;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

import org.springframework.util.FileSystemUtils;

/**
 * Starts the Neo4j that {@code -Dmeshgate.test.neo4j=embedded|container|auto} asks for.
 * {@code auto}, the default, takes a container where a Docker engine answers and the
 * image can be had, and the embedded one elsewhere.
 */
final class TestServers {

	private static final String DEFAULT_IMAGE = "neo4j:2026.08.1-community";

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

	private static TestServer containerOrEmbedded() {
		if (!DockerClientFactory.instance().isDockerAvailable()) {
			return embedded(", as no Docker engine answers");
		}
		try {
			return container();
		}
		catch (RuntimeException failure) {
			return embedded(", as the container could not be started: " + failure.getMessage());
		}
	}

	private static TestServer container() {
		if (!DockerClientFactory.instance().isDockerAvailable()) {
			throw new IllegalStateException("meshgate.test.neo4j is 'container', but no Docker engine answers");
		}
		String image = System.getProperty("meshgate.test.neo4j.image", DEFAULT_IMAGE);
		Neo4jContainer container = new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
			.withRandomPassword();
		container.start();
		return new TestServer(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword(),
				"a container of " + image, container::stop);
	}

	private static TestServer embedded(String reason) {
		Path folder = temporaryFolder();
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(folder, 0);
		return new TestServer(URI.create(neo4j.boltUri()), neo4j.user(), neo4j.password(), "embedded" + reason, () -> {
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
