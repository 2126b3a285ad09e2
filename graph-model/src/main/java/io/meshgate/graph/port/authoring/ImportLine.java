package io.meshgate.graph.port.authoring;

import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Stands in line with imports, which take keys and resolve references too. They lock
 * products after that, so whoever needs both stands here first.
 */
public final class ImportLine {

	private ImportLine() {
	}

	/**
	 * Waits until no import writes, and keeps imports waiting until the transaction ends.
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
