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

	private final CompletableFuture<EmbeddedNeo4j> opening;

	private EmbeddedDatabase(CompletableFuture<EmbeddedNeo4j> opening) {
		this.opening = opening;
	}

	static EmbeddedDatabase open(Path folder) {
		log.info("Opening the embedded Neo4j in " + folder + " ...");
		CompletableFuture<EmbeddedNeo4j> opening = new CompletableFuture<>();
		Thread.ofPlatform().name("embedded-neo4j").daemon().start(() -> opening.completeAsync(() -> {
			long start = System.nanoTime();
			EmbeddedNeo4j database = EmbeddedNeo4j.open(folder, 0);
			log.info("The embedded Neo4j is open after " + Duration.ofNanos(System.nanoTime() - start).toMillis()
					+ " ms, at " + database.boltUri());
			return database;
		}, Runnable::run));
		return new EmbeddedDatabase(opening);
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
