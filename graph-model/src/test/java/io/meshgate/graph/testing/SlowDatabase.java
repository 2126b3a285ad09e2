package io.meshgate.graph.testing;

import java.time.Duration;
import java.util.function.Predicate;

import org.junit.jupiter.api.function.Executable;

/**
 * Makes some statements take long, on the wire of the shared database; what the driver
 * and the database do about it is real.
 */
public final class SlowDatabase {

	private SlowDatabase() {
	}

	/**
	 * Does the work while some statements take longer than they would.
	 * @param statements which ones
	 * @param time how much longer each takes
	 * @param work uses the shared database, directly or through the application
	 * @throws Throwable whatever the work throws
	 */
	public static void during(Predicate<String> statements, Duration time, Executable work) throws Throwable {
		BoltTraffic traffic = SharedDatabase.get().relay().traffic();
		traffic.hold(statements, time);
		try {
			work.execute();
		}
		finally {
			traffic.hold((statement) -> false, Duration.ZERO);
		}
	}

}
