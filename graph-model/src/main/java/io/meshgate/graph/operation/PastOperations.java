package io.meshgate.graph.operation;

import java.time.Instant;
import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * What is kept of operations that have ended, until nobody asks any more how they did.
 */
public final class PastOperations {

	/**
	 * Forgets operations. A key that is sent again afterwards is a new one.
	 * @param transaction the change's own
	 * @param named those under a key of the caller's, or those under one of the portal's
	 * @param before those that were asked for earlier than this
	 * @param most how many at most, the oldest first
	 * @return how many
	 */
	public int forget(Transaction transaction, boolean named, Instant before, int most) {
		String cypher = """
				MATCH (operation:Operation)
				WHERE operation.named = $named AND operation.at < $before
				WITH operation
				ORDER BY operation.at
				LIMIT $most
				DELETE operation
				RETURN count(*) AS forgotten
				""";
		return transaction.one(cypher, Map.of("named", named, "before", before, "most", most)).number("forgotten");
	}

}
