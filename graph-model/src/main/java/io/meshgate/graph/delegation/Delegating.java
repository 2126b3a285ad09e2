package io.meshgate.graph.delegation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The writes of delegations. Whoever gives one is locked first, and so is who is to
 * decide: so no two that overlap are given at once, and none to who may act no more.
 */
public final class Delegating {

	/**
	 * Locks the viewer and who is to decide in their place.
	 * @param transaction the change's own
	 * @param viewer who gives the delegation
	 * @param delegation what is given
	 * @return who is to decide; empty where there is no such person who may act
	 */
	public Optional<Delegate> secure(Transaction transaction, Viewer viewer, NewDelegation delegation) {
		String locking = """
				MATCH (p:Person)
				WHERE p.id IN [$viewer, $personId] OR p.key = $personKey
				WITH p
				ORDER BY p.id
				SET p._lock = true
				""";
		String reading = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (p:Person {active: true})
				WHERE p.id = $personId OR p.key = $personKey
				RETURN p.id AS person, p.name AS name, p = me AS self, head(COLLECT {
				  MATCH (me)-[:DELEGATED]->(g:Delegation)-[:LETS_DECIDE]->(p)
				  WHERE g.endedAt IS NULL AND g.startsAt < $endsAt AND g.endsAt > $startsAt
				  RETURN g.id
				  ORDER BY g.startsAt
				}) AS overlapping
				""";
		Map<String, @Nullable Object> parameters = Ref.parameters("person", delegation.delegate());
		parameters.put("viewer", viewer.person());
		parameters.put("startsAt", delegation.startsAt());
		parameters.put("endsAt", delegation.endsAt());
		transaction.rows(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> DelegationRows.ROWS.delegate(row.columns()));
	}

	/**
	 * Gives a delegation.
	 * @param transaction the change's own
	 * @param viewer who gives it, under the lock
	 * @param delegate who is to decide, under the lock
	 * @param delegation what is given
	 */
	public void give(Transaction transaction, Viewer viewer, Delegate delegate, NewDelegation delegation) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (p:Person {id: $delegate})
				CREATE (me)-[:DELEGATED]->(g:Delegation)-[:LETS_DECIDE]->(p)
				SET g += $properties, g.expiresAt = $properties.endsAt
				RETURN g.id AS id
				""";
		Map<String, Object> properties = Map.of("id", delegation.id(), "reason", delegation.reason(), "startsAt",
				delegation.startsAt(), "endsAt", delegation.endsAt(), "givenAt", delegation.givenAt());
		transaction.one(cypher,
				Map.of("viewer", viewer.person(), "delegate", delegate.person(), "properties", properties));
	}

	/**
	 * Locks a delegation and reads it.
	 * @param transaction the change's own
	 * @param viewer who does something with it
	 * @param id which one
	 * @param now tells whether it holds
	 * @return the delegation under the lock; empty where the viewer sees no such one
	 */
	public Optional<LockedDelegation> lock(Transaction transaction, Viewer viewer, DelegationId id, Instant now) {
		String locking = """
				MATCH (g:Delegation {id: $id})
				SET g._lock = true
				RETURN g.id AS id
				""";
		String reading = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (g:Delegation {id: $id})
				%s
				WHERE %s
				RETURN g.id AS id, giver.id AS giver, delegate.id AS delegate,
				  CASE WHEN g.expiresAt IS NULL THEN 'ENDED' ELSE %s END AS status, %s AS standing
				""".formatted(DelegationSight.PEOPLE, DelegationSight.VISIBLE, DelegationSight.STATUS,
				DelegationSight.STANDING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> DelegationRows.ROWS.locked(row.columns()));
	}

	/**
	 * Ends a delegation before its time.
	 * @param transaction the change's own
	 * @param viewer who ends it
	 * @param delegation under the lock
	 * @param end why, and when
	 */
	public void end(Transaction transaction, Viewer viewer, LockedDelegation delegation, End end) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (g:Delegation {id: $id})
				SET g.endedAt = $now, g.endComment = $comment
				REMOVE g.expiresAt
				CREATE (g)-[:ENDED_BY]->(me)
				RETURN g.id AS id
				""";
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("id", delegation.id());
		parameters.put("now", end.at());
		parameters.put("comment", end.comment());
		transaction.one(cypher, parameters);
	}

	/**
	 * Ends what people who may not act any more have given or been given.
	 * @param transaction the change's own
	 * @param people under the lock; those who may act are left aside
	 * @param now when
	 * @return what this transaction ended, to be told
	 */
	public List<Event> endOf(Transaction transaction, Collection<PersonId> people, Instant now) {
		String locking = """
				MATCH (p:Person {active: false})-[:DELEGATED|LETS_DECIDE]-(g:Delegation)
				WHERE p.id IN $people AND g.endedAt IS NULL AND g.endsAt > $now
				WITH DISTINCT g
				ORDER BY g.id
				SET g._lock = true
				RETURN g.id AS id
				""";
		String ending = """
				MATCH (g:Delegation)
				WHERE g.id IN $ids AND g.endedAt IS NULL
				SET g.endedAt = $now
				REMOVE g.expiresAt
				WITH g
				MATCH (giver:Person)-[:DELEGATED]->(g)-[:LETS_DECIDE]->(delegate:Person)
				RETURN g.id AS id, giver.id AS giver, delegate.id AS delegate
				ORDER BY id
				""";
		List<String> ids = transaction.rows(locking, Map.of("people", people, "now", now))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		return ids.isEmpty() ? List.of()
				: transaction.rows(ending, Map.of("ids", ids, "now", now))
					.stream()
					.map((row) -> Event.of(EventType.DELEGATION_ENDED, row.text("id"), people(row), now))
					.toList();
	}

	/**
	 * Puts on record that delegations have come to their end. They hold no more already;
	 * this is what is told to others, once.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> expire(Transaction transaction, Instant now, int most) {
		String locking = """
				MATCH (g:Delegation)
				WHERE g.expiresAt <= $now
				WITH g
				ORDER BY g.id
				LIMIT $most
				SET g._lock = true
				RETURN collect(g.id) AS ids
				""";
		String ending = """
				MATCH (giver:Person)-[:DELEGATED]->(g:Delegation)-[:LETS_DECIDE]->(delegate:Person)
				WHERE g.id IN $ids AND g.expiresAt IS NOT NULL
				REMOVE g.expiresAt
				RETURN g.id AS id, giver.id AS giver, delegate.id AS delegate, g.endsAt AS endsAt
				ORDER BY id
				""";
		List<String> ids = transaction.one(locking, Map.of("now", now, "most", most)).texts("ids");
		return transaction.rows(ending, Map.of("ids", ids)).stream().map(Delegating::expired).toList();
	}

	private static Event expired(Row row) {
		return Event.of(EventType.DELEGATION_EXPIRED, row.text("id"), people(row),
				row.findInstant("endsAt").orElseThrow());
	}

	private static Map<String, Object> people(Row row) {
		return Map.of("giver", row.text("giver"), "delegate", row.text("delegate"));
	}

	/**
	 * How a delegation ends before its time.
	 *
	 * @param comment why; null where that is not said
	 * @param at when
	 */
	public record End(@Nullable String comment, Instant at) {
	}

}
