package io.meshgate.api.lineage.intake;

import io.meshgate.api.lineage.intake.BatchAnswer.Failed;
import io.meshgate.graph.GraphOverfull;
import io.meshgate.graph.GraphTimeout;
import io.meshgate.graph.GraphUnavailable;
import io.meshgate.graph.lineage.intake.ToldTooMuch;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * An event that could be read and not be written.
 *
 * @param index which one of those that could be read
 * @param cause why not
 */
record Unwritten(int index, RuntimeException cause) {

	private static final Log log = LogFactory.getLog(Unwritten.class);

	/**
	 * As the sender is told.
	 * @param place where the event stands in the batch
	 */
	Failed failed(int place) {
		return switch (this.cause) {
			case ToldTooMuch much -> new Failed(place, much.reason(), false);
			case GraphUnavailable _ -> new Failed(place, "the database cannot be reached", true);
			case GraphOverfull _ ->
				new Failed(place, "the database has not the memory to write it, even by itself", false);
			case GraphTimeout _ -> new Failed(place, "it takes too long now", true);
			default -> {
				log.error("An event of a lineage tool could not be written", this.cause);
				yield new Failed(place, "it cannot be written", false);
			}
		};
	}

	/** Whether it may be otherwise soon. */
	boolean isPassing() {
		return this.cause instanceof GraphUnavailable || this.cause instanceof GraphTimeout;
	}

}
