package io.meshgate.graph;

import java.util.Set;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Tells, in the house's own words, what kept the database from answering; the driver's
 * exceptions stay in this module.
 */
final class Outage {

	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	/** How it is told to whoever waited for a lock when the time was over. */
	private static final Set<String> STOPPED = Set.of("Neo.ClientError.Transaction.LockClientStopped",
			"Neo.ClientError.Transaction.Terminated");

	private Outage() {
	}

	/**
	 * What is thrown instead.
	 * @param exception from the driver
	 * @return the exception itself where the database did answer: the statement is wrong
	 */
	static RuntimeException of(Neo4jException exception) {
		if (isTimeout(exception)) {
			return new GraphTimeout(exception);
		}
		return switch (exception) {
			case ServiceUnavailableException unreachable -> new GraphUnavailable(unreachable);
			case SessionExpiredException moved -> new GraphUnavailable(moved);
			case TransientException full when isOverfull(full) -> new GraphOverfull(full);
			case TransientException passing -> new GraphUnavailable(passing);
			case SecurityException locked -> new GraphUnavailable(locked);
			default -> exception;
		};
	}

	/**
	 * Whether a transaction needs more memory than it may have.
	 * @param exception from the driver, which would try the same again
	 * @return whether the database says so
	 */
	static boolean isOverfull(TransientException exception) {
		String code = exception.code();
		return code != null && (code.contains("MemoryPoolOutOfMemory") || code.contains("TransactionOutOfMemory"));
	}

	private static boolean isTimeout(Neo4jException exception) {
		String code = exception.code();
		return code != null && (code.startsWith(TIMED_OUT) || STOPPED.contains(code));
	}

}
