package io.meshgate.graph.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.outbox.Event;

/**
 * Lets domains and teams that are made in the portal, or renamed, and people who come
 * into a team, be found at once by what documents said of them before. Who answers for
 * something may be another from then on, and open requests follow. A name that one gives
 * up may be another's alone.
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
	 * @return what came of it, and what happened to requests, to be told
	 */
	public Event[] domains(Transaction transaction, Collection<String> names, Instant now) {
		return meet(transaction, NodeType.DOMAIN, names, now);
	}

	/**
	 * Resolves what waits for teams: their members, their parts and what they own, and
	 * what is theirs through their members, who may have come into their first team.
	 * @param transaction the change's own, in the lines of imports, of the trees of
	 * domains and of teams, and of policies
	 * @param names the key and the names that one has or had
	 * @param now when
	 * @return what came of it, and what happened to requests, to be told
	 */
	public Event[] teams(Transaction transaction, Collection<String> names, Instant now) {
		Event[] met = meet(transaction, NodeType.TEAM, names, now);
		Event[] through = people(transaction, members(transaction, names), now);
		Judging.awaitTeams(transaction);
		return Stream.of(met, through).flatMap(Stream::of).toArray(Event[]::new);
	}

	/**
	 * Resolves what waits for people: what they stand for is their only team's.
	 * @param transaction the change's own, in the line of imports
	 * @param keys theirs
	 * @param now when
	 * @return what came of it, and what happened to requests, to be told
	 */
	public Event[] people(Transaction transaction, Collection<String> keys, Instant now) {
		return meet(transaction, NodeType.PERSON, keys, now);
	}

	/**
	 * Resolves what waits for those who have signed in for the first time since somebody
	 * looked. Nobody stands in line where there are none.
	 * @param transaction the change's own
	 * @param now when
	 * @return what came of it, and what happened to requests, to be told
	 */
	public Event[] newcomers(Transaction transaction, Instant now) {
		if (!Newcomers.areThere(transaction)) {
			return new Event[0];
		}
		Line.IMPORTS.join(transaction);
		return people(transaction, Newcomers.take(transaction), now);
	}

	private static List<String> members(Transaction transaction, Collection<String> names) {
		String cypher = """
				MATCH (t:Team)<-[:MEMBER_OF]-(p:Person)
				WHERE t.key IN $names OR t.name IN $names
				RETURN DISTINCT p.key AS key
				ORDER BY key
				""";
		return transaction.rows(cypher, Map.of("names", names)).stream().map((row) -> row.text("key")).toList();
	}

	private Event[] meet(Transaction transaction, NodeType type, Collection<String> names, Instant now) {
		List<String> noted = Leavers.noted(transaction);
		Linking.Met met = this.linking.meet(transaction, Set.of(type), names, now);
		List<Event> events = new ArrayList<>(met.made());
		if (!met.answered().isEmpty()) {
			events.addAll(this.rerouting.follow(transaction, met.answered(), now));
		}
		events.addAll(this.rerouting.followPeople(transaction, Leavers.takeSince(transaction, noted), now));
		return events.toArray(Event[]::new);
	}

}
