package io.meshgate.graph.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import io.meshgate.graph.Graph;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.Driver;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings a database up to the schema of this version. Several instances may start at
 * once: one migrates, the others wait for it. The library's own lock neither waits nor
 * runs out; it is guarded here by a {@link MigrationLease} that does both.
 */
public final class SchemaMigration {

	private static final Log log = LogFactory.getLog(SchemaMigration.class);

	private static final String LOCATION = "classpath:io/meshgate/graph/migrations";

	private static final String SCRIPTS = "classpath*:io/meshgate/graph/migrations/*.cypher";

	private static final Duration PAUSE = Duration.ofMillis(250);

	/** A database that has just started plans its first statements for a while. */
	private static final Duration COLD_START = Duration.ofMinutes(2);

	private final Driver driver;

	private final MigrationLease lease;

	private final Duration term;

	private final Duration patience;

	/**
	 * Prepares the migration of one database.
	 * @param driver connected to it, its owner's to close
	 * @param term for how long an instance that was killed while migrating keeps the
	 * others waiting; a running migration extends it
	 * @param patience how long to wait for another instance before giving up
	 */
	public SchemaMigration(Driver driver, Duration term, Duration patience) {
		this.driver = driver;
		this.lease = new MigrationLease(new Graph(driver, COLD_START), UUID.randomUUID().toString(), term);
		this.term = term;
		this.patience = patience;
	}

	/**
	 * Applies what the database does not have yet; does nothing on one that is up to
	 * date.
	 * @return the version that the database has now
	 * @throws IllegalStateException if another instance did not come to an end within the
	 * time to wait for it, or an applied migration differs from the one in this version
	 */
	public String apply() {
		this.lease.prepare();
		await();
		try (ScheduledExecutorService heartbeat = Executors
			.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("migration-lease").factory())) {
			long beat = this.term.toMillis() / 3;
			heartbeat.scheduleAtFixedRate(this::extendLease, beat, beat, TimeUnit.MILLISECONDS);
			this.lease.removeLeftOverLock();
			return migrate();
		}
		finally {
			this.lease.giveBack();
		}
	}

	/** One beat may miss, as when the database is busy; the next may still be in time. */
	private void extendLease() {
		try {
			this.lease.take();
		}
		catch (RuntimeException missed) {
			log.warn("The right to migrate was not extended: " + missed.getMessage());
		}
	}

	private String migrate() {
		MigrationsConfig config = MigrationsConfig.builder()
			.withLocationsToScan(LOCATION)
			.withResourceScanner((locations) -> scripts())
			.build();
		return new Migrations(config, this.driver).apply()
			.orElseThrow(() -> new IllegalStateException("There are no migrations in " + LOCATION))
			.getValue();
	}

	/** The library would look through everything on the classpath for them. */
	private static List<URL> scripts() {
		List<URL> scripts = new ArrayList<>();
		try {
			for (Resource script : new PathMatchingResourcePatternResolver().getResources(SCRIPTS)) {
				scripts.add(script.getURL());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The migrations cannot be read", ex);
		}
		return scripts;
	}

	private void await() {
		long deadline = System.nanoTime() + this.patience.toNanos();
		boolean told = false;
		while (!this.lease.take()) {
			if (System.nanoTime() > deadline) {
				throw new IllegalStateException(
						"Another instance has been migrating the database for over " + this.patience);
			}
			if (!told) {
				log.info("Another instance is migrating the database; waiting up to " + this.patience);
				told = true;
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while another instance was migrating", interruption);
		}
	}

}
