package io.meshgate.graph.linking;

import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * The line in which imports stand, and whoever else takes keys or resolves references.
 * Products are locked after that, so whoever needs both stands here first.
 */
public final class ImportLine {

	private ImportLine() {
	}

	/**
	 * Waits until nobody else in the line writes, and keeps them waiting until the
	 * transaction ends.
	 * @param transaction the change's own, which has locked nothing yet
	 */
	public static void join(Transaction transaction) {
		String cypher = """
				MERGE (l:ImportLock {key: 'descriptors'})
				SET l._lock = true
				REMOVE l._lock
				RETURN l.key AS key
				""";
		transaction.one(cypher, Map.of());
	}

}
