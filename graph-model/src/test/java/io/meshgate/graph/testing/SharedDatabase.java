package io.meshgate.graph.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.LogManager;

import io.meshgate.graph.Graph;
import io.meshgate.graph.migration.SchemaMigration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * The one database of this JVM: started at the first use, migrated, and reached through a
 * relay that knows what was said to it.
 */
final class SharedDatabase implements AutoCloseable {

	private static final FutureTask<SharedDatabase> ONCE = new FutureTask<>(SharedDatabase::new);

	private final TestServer server;

	private final BoltRelay relay;

	private final Driver driver;

	private final Graph graph;

	private SharedDatabase() {
		quietenLogs();
		this.server = TestServers.start();
		System.out.println("Tests use Neo4j: " + this.server.kind());
		this.relay = BoltRelay.to(this.server.uri());
		this.driver = GraphDatabase.driver(uri(), AuthTokens.basic(user(), password()));
		this.graph = new Graph(this.driver, Duration.ofMinutes(2));
		new SchemaMigration(this.driver, Duration.ofSeconds(15), Duration.ofMinutes(1)).apply();
		Words.teach(this.driver);
	}

	/**
	 * The driver, the migrations and Lucene speak through the JDK's own logging, which an
	 * application would pass on and a plain test prints.
	 */
	private static void quietenLogs() {
		try (InputStream levels = SharedDatabase.class.getResourceAsStream("logging.properties")) {
			LogManager.getLogManager().readConfiguration(levels);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * Starts it if need be. If it cannot be started, everybody is told why, and nobody
	 * tries again.
	 */
	static SharedDatabase get() {
		ONCE.run();
		try {
			return ONCE.get();
		}
		catch (ExecutionException failure) {
			Throwable cause = Objects.requireNonNull(failure.getCause());
			throw new IllegalStateException(cause.getMessage(), cause);
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the database was starting", interruption);
		}
	}

	URI uri() {
		return this.relay.uri();
	}

	String user() {
		return this.server.user();
	}

	String password() {
		return this.server.password();
	}

	boolean embedded() {
		return this.server.embedded();
	}

	Driver driver() {
		return this.driver;
	}

	Graph graph() {
		return this.graph;
	}

	BoltRelay relay() {
		return this.relay;
	}

	/**
	 * Removes all but the record of what was migrated.
	 */
	void empty() {
		String cypher = """
				MATCH (node)
				WHERE NOT node:__Neo4jMigration
				  AND NOT node:MigrationLease
				CALL (node) {
				  DETACH DELETE node
				} IN TRANSACTIONS OF 10000 ROWS
				""";
		try (Session session = this.driver.session()) {
			session.run(cypher).consume();
		}
	}

	@Override
	public void close() {
		this.driver.close();
		this.relay.close();
		this.server.stop().run();
	}

}
