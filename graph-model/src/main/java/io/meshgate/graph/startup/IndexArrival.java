package io.meshgate.graph.startup;

import java.time.Duration;
import java.util.Map;

import io.meshgate.graph.Graph;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Waits at start-up for indexes that a migration made: the database fills them by itself
 * afterwards, and cannot be asked by them before they are full.
 */
final class IndexArrival {

	private static final Log log = LogFactory.getLog(IndexArrival.class);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private IndexArrival() {
	}

	/**
	 * Returns as soon as no index is being filled, or when the time is over: what does
	 * not ask by it can be answered without it.
	 * @param graph the mesh
	 * @param patience how long to wait
	 */
	static void await(Graph graph, Duration patience) {
		String cypher = """
				SHOW INDEXES
				YIELD name, state
				WHERE state = 'POPULATING'
				RETURN count(name) AS filling
				""";
		long deadline = System.nanoTime() + patience.toNanos();
		while (graph.read((transaction) -> transaction.one(cypher, Map.of()).number("filling")) > 0) {
			if (System.nanoTime() > deadline) {
				log.warn("Indexes are still being filled; what needs them fails until they are");
				return;
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
			throw new IllegalStateException("Interrupted while waiting for the indexes", interruption);
		}
	}

}
