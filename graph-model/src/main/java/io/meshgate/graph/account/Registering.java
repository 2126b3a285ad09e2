package io.meshgate.graph.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.ServiceRight;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * The writes of service accounts. Whoever registers one stands in the line of first
 * sights, so that no two take one key or one identity, and nobody signs in as it before.
 */
public final class Registering {

	/**
	 * What is in the way of registering an account.
	 * @param transaction the change's own, which stands in line
	 * @param viewer who registers it
	 * @param account what is registered
	 * @return what is; empty for who is no longer active
	 */
	public Optional<Obstacles> obstacles(Transaction transaction, Viewer viewer, NewServiceAccount account) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				RETURN 'ADMINISTRATOR' IN coalesce(me.roles, []) AS administers,
				  EXISTS { (:ServiceAccount {key: $key}) } AS key,
				  EXISTS { (:ServiceAccount {issuer: $issuer, subject: $subject}) }
				    OR EXISTS { (:Person {issuer: $issuer, subject: $subject}) } AS identity
				""";
		return transaction
			.row(cypher,
					Map.of("viewer", viewer.person(), "key", account.key(), "issuer", account.identity().issuer(),
							"subject", account.identity().subject()))
			.map((row) -> new Obstacles(row.holds("administers"), row.holds("key"), row.holds("identity")));
	}

	/**
	 * Writes an account.
	 * @param transaction the change's own, which stands in line
	 * @param account of which nothing is in the way
	 */
	public void register(Transaction transaction, NewServiceAccount account) {
		String cypher = """
				CREATE (a:ServiceAccount {id: $id, active: true, revision: 1})
				SET a += $properties
				RETURN a.id AS id
				""";
		Map<String, Object> properties = Map.of("key", account.key(), "name", account.name(), "issuer",
				account.identity().issuer(), "subject", account.identity().subject(), "rights",
				inOrder(account.rights()), "registeredAt", account.registeredAt());
		transaction.one(cypher, Map.of("id", account.id(), "properties", properties));
		if (!account.outputPorts().isEmpty()) {
			GivenPorts.give(transaction, account.id(), account.outputPorts());
		}
	}

	/**
	 * Locks an account and reads it.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param id which one
	 * @return the account under the lock; empty where the viewer sees no such one
	 */
	public Optional<LockedServiceAccount> lock(Transaction transaction, Viewer viewer, ServiceAccountId id) {
		String locking = """
				MATCH (me:Person {id: $viewer, active: true})
				WHERE 'ADMINISTRATOR' IN me.roles
				MATCH (a:ServiceAccount {id: $id})
				SET a._lock = true
				RETURN a.id AS id
				""";
		String reading = """
				MATCH (me:Person {id: $viewer, active: true})
				WHERE 'ADMINISTRATOR' IN me.roles
				MATCH (a:ServiceAccount {id: $id})
				RETURN a.id AS id, a.revision AS revision
				""";
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id);
		return transaction.row(locking, parameters)
			.flatMap((_) -> transaction.row(reading, parameters))
			.map((row) -> AccountRows.ROWS.locked(row.columns()));
	}

	/**
	 * Changes what an account is called, and what it may do from then on.
	 * @param transaction the change's own
	 * @param account under the lock
	 * @param change what changes
	 */
	public void change(Transaction transaction, LockedServiceAccount account, Change change) {
		String cypher = """
				MATCH (a:ServiceAccount {id: $id})
				SET a.name = coalesce($name, a.name),
				    a.rights = coalesce($rights, a.rights),
				    a.active = coalesce($active, a.active),
				    a.revision = $revision + 1
				RETURN a.id AS id
				""";
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", account.id());
		parameters.put("name", change.name());
		parameters.put("rights", (change.rights() != null) ? inOrder(change.rights()) : null);
		parameters.put("active", change.active());
		parameters.put("revision", account.revision());
		transaction.one(cypher, parameters);
		if (change.outputPorts() != null) {
			GivenPorts.give(transaction, account.id(), change.outputPorts());
		}
	}

	/** The same rights are the same list. */
	private static List<ServiceRight> inOrder(Set<ServiceRight> rights) {
		return rights.stream().sorted().toList();
	}

	/**
	 * What may be in the way of registering an account.
	 *
	 * @param administers whether whoever registers it may
	 * @param key whether another account has its key
	 * @param identity whether somebody signs in as that already
	 */
	public record Obstacles(boolean administers, boolean key, boolean identity) {
	}

	/**
	 * What changes of an account.
	 *
	 * @param name for showing; null for the one it has
	 * @param rights all it may do; null for those it has
	 * @param outputPorts all ports it is given; null for those it has
	 * @param active whether it may act; null for what holds
	 */
	public record Change(@Nullable String name, @Nullable Set<ServiceRight> rights,
			@Nullable Set<OutputPortId> outputPorts, @Nullable Boolean active) {

		public Change {
			rights = (rights != null) ? Set.copyOf(rights) : null;
			outputPorts = (outputPorts != null) ? Set.copyOf(outputPorts) : null;
		}

	}

}
