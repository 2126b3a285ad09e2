package io.meshgate.graph.linking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.outbox.Event;

/**
 * Lets domains and teams that are made in the portal, or renamed, be found at once by
 * what documents said of them before. Who answers for something may be another from then
 * on, and open requests follow. A name that one gives up may be another's alone.
 */
public final class Latecomers {

	private final Linking linking = new Linking(new References());

	private final Rerouting rerouting = new Rerouting();

	/**
	 * Resolves what waits for domains.
	 * @param transaction the change's own, in the lines of imports and of the tree of
	 * domains
	 * @param names the key and the names that one has or had
	 * @param now when
	 * @return what happened to requests, to be told
	 */
	public Event[] domains(Transaction transaction, Collection<String> names, Instant now) {
		String cypher = """
				UNWIND $names AS name
				MATCH (d:Domain)
				WHERE d.key = toLower(name) OR d.name = name
				RETURN DISTINCT d.id AS id
				""";
		return this.linking.meet(transaction, Set.of(NodeType.DOMAIN), names, now)
				? follow(transaction, cypher, names, now) : new Event[0];
	}

	/**
	 * Resolves what waits for teams: their members, their parts and what they own.
	 * @param transaction the change's own, in the lines of imports and of the trees of
	 * domains and of teams
	 * @param names the key and the names that one has or had
	 * @param now when
	 * @return what happened to requests, to be told
	 */
	public Event[] teams(Transaction transaction, Collection<String> names, Instant now) {
		String cypher = """
				UNWIND $names AS name
				MATCH (t:Team)
				WHERE t.key = toLower(name) OR t.name = name
				MATCH (t)-[:OWNS]->(n:Domain|DataProduct|Application)
				RETURN DISTINCT n.id AS id
				""";
		return this.linking.meet(transaction, Set.of(NodeType.TEAM), names, now)
				? follow(transaction, cypher, names, now) : new Event[0];
	}

	private Event[] follow(Transaction transaction, String cypher, Collection<String> names, Instant now) {
		List<String> subjects = transaction.rows(cypher, Map.of("names", names))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		return this.rerouting.follow(transaction, subjects, now).toArray(Event[]::new);
	}

}
