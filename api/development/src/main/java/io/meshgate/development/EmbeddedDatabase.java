package io.meshgate.development;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import io.meshgate.graph.embedded.BoltAccount;
import io.meshgate.graph.embedded.EmbeddedNeo4j;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;

/**
 * The embedded database. It opens while the portal's beans are made, is waited for before
 * the first of them is started, and is closed after the last of them.
 */
final class EmbeddedDatabase implements SmartLifecycle, DisposableBean {

	private static final Log log = LogFactory.getLog(EmbeddedDatabase.class);

	private final Path folder;

	private final BoltAccount account;

	private final CompletableFuture<EmbeddedNeo4j> opening;

	private EmbeddedDatabase(Path folder, BoltAccount account, CompletableFuture<EmbeddedNeo4j> opening) {
		this.folder = folder;
		this.account = account;
		this.opening = opening;
	}

	static EmbeddedDatabase open(Path folder) {
		log.info("Opening the embedded Neo4j in " + folder + " ...");
		BoltAccount account = BoltAccount.anew();
		return new EmbeddedDatabase(folder, account, CompletableFuture.supplyAsync(() -> open(folder, account),
				(task) -> Thread.ofPlatform().name("embedded-neo4j").start(task)));
	}

	private static EmbeddedNeo4j open(Path folder, BoltAccount account) {
		long start = System.nanoTime();
		EmbeddedNeo4j database = EmbeddedNeo4j.open(folder, account);
		log.info("The embedded Neo4j is open after " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
		return database;
	}

	/**
	 * Where it answers, and whom, once it is open.
	 */
	BoltAccount account() {
		return this.account;
	}

	/**
	 * Waits until the database is open.
	 * @throws EmbeddedDatabaseClosed if it cannot be opened
	 */
	@Override
	public void start() {
		try {
			this.opening.join();
		}
		catch (CompletionException failure) {
			throw new EmbeddedDatabaseClosed(this.folder, failure);
		}
	}

	/** Does nothing yet: others may still write while they are closed. */
	@Override
	public void stop() {
	}

	@Override
	public boolean isRunning() {
		return this.opening.isDone() && !this.opening.isCompletedExceptionally();
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

	@Override
	public void destroy() {
		this.opening.handle((database, failure) -> database).thenAccept((database) -> {
			if (database != null) {
				log.info("Closing the embedded Neo4j ...");
				database.close();
			}
		}).join();
	}

}
