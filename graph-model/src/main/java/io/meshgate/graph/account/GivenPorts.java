package io.meshgate.graph.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.port.OutputPortId;

/**
 * The output ports that service accounts are given, to open and to close them. Each is
 * given to one account at most, so that nobody closes what another opens. It is given as
 * it is found then: whoever may edit a port does not thereby choose what a program opens.
 * To give it as it is found later, it is taken first.
 */
public final class GivenPorts {

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph where the accounts are
	 */
	public GivenPorts(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The ports that several accounts are given.
	 * @param viewer who looks
	 * @param accounts which ones
	 * @return by account, by key; nothing for who does not administer the platform
	 */
	public Map<ServiceAccountId, List<OutputPort>> of(Viewer viewer, Collection<ServiceAccountId> accounts) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				WHERE 'ADMINISTRATOR' IN me.roles
				MATCH (a:ServiceAccount)-[given:PROVISIONS]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE a.id IN $accounts
				WITH a, given, o, p
				ORDER BY o.key
				RETURN a.id AS account, collect(o {
				  .id, product: p.id, .key, .name, .type, .version, platform: given.platform, location: given.location
				}) AS ports
				""";
		return this.graph
			.read((transaction) -> transaction.rows(cypher,
					Map.of("viewer", viewer.person(), "accounts", List.copyOf(accounts))))
			.stream()
			.collect(Collectors.toMap((row) -> new ServiceAccountId(row.text("account")),
					(row) -> row.list("ports", (port) -> AccountRows.ROWS.port(port.columns()))));
	}

	/**
	 * Locks ports that an account is to be given.
	 * @param transaction the change's own
	 * @param account to whom
	 * @param ports which ones
	 * @return those of them that there are, with the keys of those that another account
	 * is given
	 */
	public static Found lock(Transaction transaction, ServiceAccountId account, Collection<OutputPortId> ports) {
		String locking = """
				MATCH (o:OutputPort)<-[:OFFERS|OFFERED]-(:DataProduct)
				WHERE o.id IN $ports
				WITH o
				ORDER BY o.id
				SET o._lock = true
				RETURN count(o) AS found
				""";
		String reading = """
				MATCH (o:OutputPort)<-[:OFFERS|OFFERED]-(:DataProduct)
				WHERE o.id IN $ports
				WITH o, EXISTS {
				  MATCH (o)<-[:PROVISIONS]-(other:ServiceAccount)
				  WHERE other.id <> $account
				} AS taken
				ORDER BY o.key
				RETURN count(o) AS found, collect(CASE WHEN taken THEN o.key END) AS taken
				""";
		Map<String, Object> parameters = Map.of("account", account, "ports", List.copyOf(ports));
		transaction.one(locking, parameters);
		Row row = transaction.one(reading, parameters);
		return new Found(row.number("found") == ports.size(), row.texts("taken"));
	}

	/**
	 * Gives an account ports, and takes all others from it.
	 * @param transaction the change's own
	 * @param account under the lock
	 * @param ports under the lock
	 */
	public static void give(Transaction transaction, ServiceAccountId account, Collection<OutputPortId> ports) {
		String cypher = """
				MATCH (a:ServiceAccount {id: $account})
				CALL (a) {
				  MATCH (a)-[given:PROVISIONS]->(o:OutputPort)
				  WHERE NOT o.id IN $ports
				  DELETE given
				}
				CALL (a) {
				  MATCH (o:OutputPort)
				  WHERE o.id IN $ports
				  MERGE (a)-[given:PROVISIONS]->(o)
				  ON CREATE SET given.platform = o.platform, given.location = o.location,
				    given.since = datetime.realtime()
				}
				RETURN a.id AS id
				""";
		transaction.one(cypher, Map.of("account", account, "ports", List.copyOf(ports)));
	}

	/**
	 * Ports that an account is to be given.
	 *
	 * @param all whether all of them are there
	 * @param taken the keys of those that another account is given
	 */
	public record Found(boolean all, List<String> taken) {

		public Found {
			taken = List.copyOf(taken);
		}

	}

}
