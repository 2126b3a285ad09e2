package io.meshgate.graph.domain;

import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * The shape of the tree of domains. Whoever changes it locks it first, before any other
 * node of the mesh, and only then reads what is above what: two moves that are each
 * harmless could close a circle together.
 */
public final class DomainTree {

	private DomainTree() {
	}

	/**
	 * Waits until nobody else moves domains, and keeps others waiting until the
	 * transaction ends.
	 * @param transaction the change's own
	 */
	public static void lock(Transaction transaction) {
		String cypher = """
				MERGE (lock:DomainTreeLock {key: 'domains'})
				SET lock._lock = true
				REMOVE lock._lock
				RETURN lock.key AS key
				""";
		transaction.one(cypher, Map.of());
	}

}
