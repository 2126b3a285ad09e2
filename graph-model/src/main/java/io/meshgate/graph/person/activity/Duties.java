package io.meshgate.graph.person.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.Superseding;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.delegation.Delegating;
import io.meshgate.graph.governance.waiver.Inheriting;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;

/**
 * What becomes of people's duties. What awaits those who left goes on; of those who may
 * not act any more, access that is theirs alone ends, and so does what lets them decide
 * for others or others for them; their waivers go to others, and it is told which teams
 * nobody leads from then on.
 */
public final class Duties {

	private final Superseding superseding = new Superseding();

	private final Delegating delegating = new Delegating();

	private final Rerouting rerouting = new Rerouting();

	private final Inheriting inheriting = new Inheriting();

	/**
	 * Passes on what people have had to do.
	 * @param transaction the change's own, after it is written that they left or may not
	 * act any more; they are under the lock since before
	 * @param people who they are
	 * @param now when
	 * @return what happened, to be told
	 */
	public List<Event> passOn(Transaction transaction, Collection<PersonId> people, Instant now) {
		List<Event> events = new ArrayList<>();
		if (!people.isEmpty()) {
			events.addAll(this.superseding.endOf(transaction, people, now));
			events.addAll(this.rerouting.followPeople(transaction, people, now));
			events.addAll(this.delegating.endOf(transaction, people, now));
			events.addAll(this.inheriting.passOn(transaction, people, now));
			events.addAll(ownerless(transaction, people, now));
		}
		return events;
	}

	private static List<Event> ownerless(Transaction transaction, Collection<PersonId> people, Instant now) {
		String cypher = """
				MATCH (p:Person {active: false})-[:MEMBER_OF {role: 'OWNER'}]->(t:Team)
				WHERE p.id IN $people AND NOT EXISTS { (t)<-[:MEMBER_OF {role: 'OWNER'}]-(:Person {active: true}) }
				RETURN t.id AS team, min(p.id) AS person
				ORDER BY team
				""";
		return transaction.rows(cypher, Map.of("people", people))
			.stream()
			.map((row) -> Event.of(EventType.TEAM_OWNERLESS, row.text("team"), Map.of("person", row.text("person")),
					now))
			.toList();
	}

}
