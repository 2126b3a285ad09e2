package io.meshgate.graph.operation;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;

/**
 * What comes due by itself and is told once.
 */
@FunctionalInterface
public interface Due {

	/**
	 * Puts on record that some of it has come due.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return one event for each that this transaction put on record, to be told
	 */
	List<Event> pass(Transaction transaction, Instant now, int most);

}
