package io.meshgate.graph.startup;

import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Waits at start-up for a database that is still starting itself, as it is when both are
 * started together. Wrong credentials are not waited for: they do not mend themselves.
 */
final class DatabaseArrival {

	private static final Log log = LogFactory.getLog(DatabaseArrival.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private DatabaseArrival() {
	}

	/**
	 * Returns as soon as the database answers.
	 * @param driver connected to it
	 * @param patience how long to wait
	 * @throws DatabaseUnreachable if it does not answer in time, or refuses
	 */
	static void await(Driver driver, Duration patience) {
		long deadline = System.nanoTime() + patience.toNanos();
		while (true) {
			try {
				driver.verifyConnectivity();
				return;
			}
			catch (Neo4jException failure) {
				if (!(failure instanceof RetryableException)) {
					throw new DatabaseUnreachable("Neo4j refuses the connection: " + failure.getMessage(), failure);
				}
				if (System.nanoTime() > deadline) {
					throw new DatabaseUnreachable(
							"Neo4j did not answer within " + patience.toSeconds() + " s: " + failure.getMessage(),
							failure);
				}
				log.info("Waiting for Neo4j: " + failure.getMessage());
				pause(failure);
			}
		}
	}

	private static void pause(Neo4jException failure) {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new DatabaseUnreachable("Interrupted while waiting for Neo4j", failure);
		}
	}

}
