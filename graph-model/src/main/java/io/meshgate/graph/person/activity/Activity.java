package io.meshgate.graph.person.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.linking.Leavers;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;

/**
 * Takes from people what they may do, and gives it back. Whoever does so stands in the
 * line of platform roles, so that of two administrators who do it to each other one
 * stays. The teams that somebody owns are locked before them, so that the last owner who
 * may act does not leave meanwhile.
 */
public final class Activity {

	private static final EventType EVENT = EventType.PERSON_DEACTIVATED;

	/** Remembers of the person {@code p} that this is different from now on. */
	private static final String TURNED = "p.turnedAt = coalesce(p.turnedAt, []) + $now";

	/**
	 * Locks a person and reads where the viewer stands towards them.
	 * @param transaction the change's own, which stands in line
	 * @param viewer who acts
	 * @param id which person
	 * @return the person under the lock; empty where there is none, or the viewer may not
	 * act
	 */
	public Optional<LockedPerson> lock(Transaction transaction, Viewer viewer, PersonId id) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (person:Person {id: $id})
				RETURN person.id AS id, %s AS standing
				""".formatted(Colleagues.STANDING);
		lock(transaction, List.of(id.value()));
		return transaction.row(cypher, Map.of("viewer", viewer.person(), "id", id))
			.map((row) -> ActivityRows.ROWS.locked(row.columns()));
	}

	/**
	 * Lets somebody act no more.
	 * @param transaction the change's own
	 * @param person under the lock, who may act
	 * @param leave who says so, why and when
	 * @return what happened, to be told
	 */
	public Event deactivate(Transaction transaction, LockedPerson person, Leave leave) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (p:Person {id: $id})
				SET p.active = false, %s
				CREATE (p)-[:DEACTIVATED_BY {at: $now, reason: $reason}]->(me)
				RETURN p.id AS id
				""".formatted(TURNED);
		transaction.one(cypher,
				Map.of("viewer", leave.by().person(), "id", person.id(), "reason", leave.reason(), "now", leave.at()));
		return Event.of(EVENT, person.id().value(), Map.of("by", leave.by().person().value(), "reason", leave.reason()),
				leave.at());
	}

	/**
	 * Lets somebody act again.
	 * @param transaction the change's own
	 * @param viewer who says so
	 * @param person under the lock, who may not act
	 * @param now when
	 * @return what happened, to be told
	 */
	public Event reactivate(Transaction transaction, Viewer viewer, LockedPerson person, Instant now) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (p:Person {id: $id})
				SET p.active = true, %s
				CREATE (p)-[:REACTIVATED_BY {at: $now}]->(me)
				RETURN p.id AS id
				""".formatted(TURNED);
		transaction.one(cypher, Map.of("viewer", viewer.person(), "id", person.id(), "now", now));
		return Event.of(EventType.PERSON_REACTIVATED, person.id().value(), Map.of("by", viewer.person().value()), now);
	}

	/**
	 * Lets people act no more of whom documents say so; the last administrator stays.
	 * What awaits them goes on when the import settles.
	 * @param transaction an import's own, which stands in line
	 * @param documents that say so, by the keys of the people
	 * @param now when
	 * @return what happened, to be told; nothing of who may not act already
	 */
	public List<Event> deactivate(Transaction transaction, Map<String, String> documents, Instant now) {
		String finding = """
				MATCH (p:Person {active: true})
				WHERE p.key IN $keys
				RETURN p.id AS id
				ORDER BY id
				""";
		String ending = """
				MATCH (p:Person {id: $id})
				WHERE NOT 'ADMINISTRATOR' IN coalesce(p.roles, []) OR EXISTS {
				  MATCH (other:Person {active: true})
				  WHERE other <> p AND 'ADMINISTRATOR' IN other.roles
				}
				SET p.active = false, %s
				RETURN p.id AS id, p.key AS key
				""".formatted(TURNED);
		List<String> people = transaction.rows(finding, Map.of("keys", documents.keySet()))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		lock(transaction, people);
		List<Row> gone = people.stream()
			.flatMap((id) -> transaction.row(ending, Map.of("id", id, "now", now)).stream())
			.toList();
		Leavers.deactivated(transaction, gone.stream().map((row) -> new PersonId(row.text("id"))).toList());
		return gone.stream()
			.map((row) -> Event.of(EVENT, row.text("id"),
					Map.of("document", Objects.requireNonNull(documents.get(row.text("key")))), now))
			.toList();
	}

	/** Some may have come to own a team while others were waited for. */
	private static void lock(Transaction transaction, Collection<String> people) {
		String teams = """
				MATCH (p:Person)-[:MEMBER_OF {role: 'OWNER'}]->(t:Team)
				WHERE p.id IN $people
				WITH DISTINCT t
				ORDER BY t.id
				SET t._lock = true
				""";
		String themselves = """
				MATCH (p:Person)
				WHERE p.id IN $people
				WITH p
				ORDER BY p.id
				SET p._lock = true
				""";
		transaction.rows(teams, Map.of("people", people));
		transaction.rows(themselves, Map.of("people", people));
		transaction.rows(teams, Map.of("people", people));
	}

	/**
	 * How somebody comes to act no more.
	 *
	 * @param by who says so
	 * @param reason why
	 * @param at when
	 */
	public record Leave(Viewer by, String reason, Instant at) {
	}

}
