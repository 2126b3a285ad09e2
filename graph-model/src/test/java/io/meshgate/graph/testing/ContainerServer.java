package io.meshgate.graph.testing;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A Neo4j in a container. Whether there can be one is found out first: left alone,
 * Testcontainers asks for minutes for an image that is not to be had.
 */
final class ContainerServer {

	private static final String DEFAULT_IMAGE = "neo4j:2026.08.1-community";

	private static final Duration PULL = Duration.ofMinutes(5);

	private static final Duration PREPARATION = Duration.ofSeconds(15);

	private ContainerServer() {
	}

	/**
	 * Starts one.
	 * @return the running database
	 * @throws IllegalStateException if there can be none; its message says why
	 */
	static TestServer start() {
		String image = System.getProperty("meshgate.test.neo4j.image", DEFAULT_IMAGE);
		DockerImageName name = DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j");
		obtain(engine(), name);
		prepare();
		Neo4jContainer container = new Neo4jContainer(name).withRandomPassword()
			.withNeo4jConfig(GraphDatabaseSettings.cypher_min_replan_interval.name(),
					TestServers.BEFORE_PLANNING_AGAIN.toHours() + "h");
		try {
			container.start();
		}
		catch (RuntimeException failure) {
			throw new IllegalStateException("the container did not start: " + failure.getMessage(), failure);
		}
		return new TestServer(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword(),
				"a container of " + image, false, container::stop);
	}

	private static DockerClient engine() {
		try {
			return DockerClientProviderStrategy.getClientForConfig(DockerClientFactory.instance().getTransportConfig());
		}
		catch (IllegalStateException none) {
			throw new IllegalStateException("no Docker engine answers", none);
		}
	}

	private static void obtain(DockerClient engine, DockerImageName name) {
		try {
			engine.inspectImageCmd(name.asCanonicalNameString()).exec();
		}
		catch (NotFoundException absent) {
			pull(engine, name);
		}
	}

	private static void pull(DockerClient engine, DockerImageName name) {
		try {
			if (!engine.pullImageCmd(name.getUnversionedPart())
				.withTag(name.getVersionPart())
				.start()
				.awaitCompletion(PULL.toSeconds(), TimeUnit.SECONDS)) {
				throw new IllegalStateException("the image " + name + " did not come within " + PULL);
			}
		}
		catch (DockerException failure) {
			throw new IllegalStateException(
					"the image " + name + " is not to be had: " + String.valueOf(failure.getMessage()).strip(),
					failure);
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("the wait for the image " + name + " was interrupted", interruption);
		}
	}

	/**
	 * Before its first container Testcontainers starts one or two of its own, whose
	 * images may be missing as well.
	 */
	private static void prepare() {
		boolean ready = CompletableFuture
			.supplyAsync(DockerClientFactory.instance()::isDockerAvailable,
					(task) -> Thread.ofPlatform().daemon().name("testcontainers").start(task))
			.completeOnTimeout(false, PREPARATION.toSeconds(), TimeUnit.SECONDS)
			.exceptionally((failure) -> false)
			.join();
		if (!ready) {
			throw new IllegalStateException("Testcontainers was not ready within " + PREPARATION.toSeconds()
					+ " s: its own images may be missing");
		}
	}

}
