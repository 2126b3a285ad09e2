package io.meshgate.development;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import io.meshgate.graph.embedded.EmbeddedNeo4j;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * The embedded database, opened while the rest of the portal starts.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Log log = LogFactory.getLog(EmbeddedDatabase.class);

	private final int port;

	private final CompletableFuture<EmbeddedNeo4j> opening;

	private EmbeddedDatabase(int port, CompletableFuture<EmbeddedNeo4j> opening) {
		this.port = port;
		this.opening = opening;
	}

	static EmbeddedDatabase open(Path folder) {
		log.info("Opening the embedded Neo4j in " + folder + " ...");
		int port = EmbeddedNeo4j.freePort();
		return new EmbeddedDatabase(port, CompletableFuture.supplyAsync(() -> start(folder, port),
				(task) -> Thread.ofPlatform().name("embedded-neo4j").start(task)));
	}

	private static EmbeddedNeo4j start(Path folder, int port) {
		long start = System.nanoTime();
		EmbeddedNeo4j database = EmbeddedNeo4j.open(folder, port);
		log.info("The embedded Neo4j is open after " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
		return database;
	}

	/**
	 * Where it answers once it is open.
	 */
	String boltUri() {
		return "bolt://127.0.0.1:" + this.port;
	}

	/**
	 * Waits until the database is open.
	 * @return the open database
	 * @throws IllegalStateException if it cannot be opened, for instance because another
	 * portal has the same folder open
	 */
	EmbeddedNeo4j await() {
		try {
			return this.opening.join();
		}
		catch (CompletionException failure) {
			throw new IllegalStateException("The embedded Neo4j cannot be opened", failure.getCause());
		}
	}

	@Override
	public void close() {
		this.opening.handle((database, failure) -> database).thenAccept((database) -> {
			if (database != null) {
				log.info("Closing the embedded Neo4j ...");
				database.close();
			}
		}).join();
	}

}
