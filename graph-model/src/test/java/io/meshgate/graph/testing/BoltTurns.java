package io.meshgate.graph.testing;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.function.Executable;

/**
 * What a piece of work cost at the database: how often it had to wait for an answer, and
 * what it asked. Counted on the wire over all connections of the shared database, so it
 * holds for the Spring application as well; nothing else may use the database meanwhile.
 * Opening a connection and signing in on it are not counted, as a pool does so when it
 * likes.
 *
 * @param turns how often something was sent and its answer waited for. A transaction of n
 * statements costs n + 3: the driver waits for BEGIN, for COMMIT and for the RESET with
 * which it gives the connection back. A result of more than 1,000 rows costs one more
 * @param statements the Cypher that was run, in its order
 */
public record BoltTurns(int turns, List<String> statements) {

	public BoltTurns {
		statements = List.copyOf(statements);
	}

	/**
	 * Does the work and tells what it cost.
	 * @param work uses the shared database, directly or through the application
	 * @return the cost
	 * @throws Throwable whatever the work throws
	 */
	public static BoltTurns of(Executable work) throws Throwable {
		BoltTraffic traffic = SharedDatabase.get().relay().traffic();
		List<BoltMessage> heard;
		traffic.listen();
		try {
			work.execute();
		}
		finally {
			heard = traffic.heard();
		}
		int turns = (int) heard.stream().filter(BoltMessage::beginsTurn).count();
		return new BoltTurns(turns, heard.stream().map(BoltMessage::statement).flatMap(Optional::stream).toList());
	}

	/**
	 * Does the work and tells how often it had to wait for the database.
	 * @param work uses the shared database, directly or through the application
	 * @return the number of turns
	 * @throws Throwable whatever the work throws
	 */
	public static int count(Executable work) throws Throwable {
		return of(work).turns();
	}

}
