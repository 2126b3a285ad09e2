package io.meshgate.graph.migration;

import java.time.Duration;
import java.util.Map;

import io.meshgate.graph.Graph;

/**
 * The right to migrate, held by one instance at a time and for a limited time only, so
 * that an instance that was killed keeps nobody out for longer than that. Times are the
 * database's own: the clocks of the instances need not agree.
 */
final class MigrationLease {

	private final Graph graph;

	private final String holder;

	private final Duration term;

	MigrationLease(Graph graph, String holder, Duration term) {
		this.graph = graph;
		this.holder = holder;
		this.term = term;
	}

	/**
	 * Makes the lease unique. Harmless when several instances do so at once.
	 */
	void prepare() {
		String cypher = """
				CREATE CONSTRAINT migration_lease IF NOT EXISTS
				FOR (lease:MigrationLease)
				REQUIRE lease.name IS UNIQUE
				""";
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of()));
	}

	/**
	 * Takes the lease if it is free, has run out or is this instance's already; calling
	 * it again extends it.
	 * @return whether this instance holds it now
	 */
	boolean take() {
		String lock = """
				MERGE (lease:MigrationLease {name: 'schema'})
				SET lease._lock = $holder
				RETURN lease.name AS name
				""";
		String take = """
				MATCH (lease:MigrationLease {name: 'schema'})
				WHERE lease.holder IS NULL
				   OR lease.holder = $holder
				   OR lease.expiresAt < datetime.realtime()
				SET lease.holder = $holder,
				    lease.expiresAt = datetime.realtime() + duration({milliseconds: $term})
				RETURN lease.holder AS holder
				""";
		return this.graph.write((transaction) -> {
			transaction.one(lock, Map.of("holder", this.holder));
			return transaction.row(take, Map.of("holder", this.holder, "term", this.term.toMillis())).isPresent();
		});
	}

	/**
	 * Gives the lease back; does nothing if it has passed to another instance.
	 */
	void giveBack() {
		String cypher = """
				MATCH (lease:MigrationLease {name: 'schema', holder: $holder})
				REMOVE lease.holder, lease.expiresAt
				""";
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of("holder", this.holder)));
	}

	/**
	 * Removes the lock that the migration library leaves behind when its process is
	 * killed. Only whoever holds the lease may do so: then nobody else is migrating.
	 */
	void removeLeftOverLock() {
		String cypher = """
				MATCH (lease:MigrationLease {name: 'schema', holder: $holder})
				MATCH (lock:__Neo4jMigrationsLock)
				DELETE lock
				""";
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of("holder", this.holder)));
	}

}
