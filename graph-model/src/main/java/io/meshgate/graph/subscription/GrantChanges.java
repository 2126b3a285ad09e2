package io.meshgate.graph.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.transition.GrantCourse;
import io.meshgate.graph.subscription.transition.GrantTransition;
import org.jspecify.annotations.Nullable;

/**
 * What people do with grants, and what comes of a suspension when its time is over. Each
 * change is put on record beside the grant, and the records are never changed: what is
 * known of the past is known by them.
 */
public final class GrantChanges {

	/** Lets the grant {@code g} go on. */
	static final String RESUMING = "REMOVE g.suspendedAt, g.suspendedUntil, g.suspendComment";

	/**
	 * Changes a grant, and puts on record who did so.
	 * @param transaction the change's own
	 * @param viewer who does
	 * @param grant under the lock
	 * @param change what they do
	 * @return what happened, to be told
	 * @throws IllegalStateException if that leads nowhere: it must not come to this
	 */
	public Event make(Transaction transaction, Viewer viewer, Grant grant, GrantChange change) {
		return make(transaction, viewer, new Subject(grant.id(), grant.subscription(), grant.status()), change);
	}

	/**
	 * Ends a grant, and with it those that were given to follow it.
	 * @param transaction the change's own
	 * @param viewer who does
	 * @param grant under the lock, as its subscription is
	 * @param change by which it ends
	 * @return what happened, to be told
	 * @throws IllegalStateException if that leads nowhere: it must not come to this
	 */
	public List<Event> end(Transaction transaction, Viewer viewer, Grant grant, GrantChange change) {
		List<Event> events = new ArrayList<>(List.of(make(transaction, viewer, grant, change)));
		if (grant.status() != GrantStatus.SCHEDULED) {
			for (String next : following(transaction, grant, change.at())) {
				events.add(make(transaction, viewer,
						new Subject(new GrantId(next), grant.subscription(), GrantStatus.SCHEDULED),
						change.again(events.size())));
			}
		}
		return events;
	}

	/**
	 * Ends the grant that a request led to, if it is not over yet. What was given to
	 * follow it stays: somebody has decided on that.
	 * @param transaction the change's own
	 * @param viewer who does
	 * @param request under the lock, as its subscription is
	 * @param change by which it ends
	 * @return what happened, to be told
	 */
	public List<Event> endGrantOf(Transaction transaction, Viewer viewer, AccessRequestId request, GrantChange change) {
		String locking = """
				MATCH (g:Grant)-[:GRANTED_BY]->(:AccessRequest {id: $request})
				SET g._lock = true
				RETURN g.id AS id
				""";
		String reading = """
				MATCH (s:Subscription)-[:HAS_GRANT]->(g:Grant)-[:GRANTED_BY]->(:AccessRequest {id: $request})
				WHERE NOT %s
				RETURN g.id AS id, s.id AS subscription, CASE
				  WHEN g.validFrom > $now THEN 'SCHEDULED'
				  WHEN %s THEN 'SUSPENDED'
				  ELSE 'ACTIVE'
				END AS status
				""".formatted(GrantSight.OVER, GrantSight.SUSPENDED);
		transaction.rows(locking, Map.of("request", request));
		return transaction.rows(reading, Map.of("request", request, "now", change.at()))
			.stream()
			.map((row) -> make(transaction, viewer,
					new Subject(new GrantId(row.text("id")), new SubscriptionId(row.text("subscription")),
							GrantStatus.valueOf(row.text("status"))),
					change))
			.toList();
	}

	private static List<String> following(Transaction transaction, Grant grant, Instant now) {
		String cypher = """
				MATCH (:Subscription {id: $subscription})-[:HAS_GRANT]->(g:Grant)
				WHERE g.validFrom > $now AND NOT %s
				WITH g
				ORDER BY g.validFrom, g.id
				SET g._lock = true
				RETURN g.id AS id
				""".formatted(GrantSight.OVER);
		return transaction.rows(cypher, Map.of("subscription", grant.subscription(), "now", now))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
	}

	private static Event make(Transaction transaction, Viewer viewer, Subject grant, GrantChange change) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (g:Grant {id: $id})
				WHERE g.endedAt IS NULL
				CREATE (g)-[:HAS_CHANGE]->(change:GrantChange)-[:BY]->(me)
				SET g.version = coalesce(g.version, 1) + 1, change = $change
				SET change.version = g.version
				%s
				RETURN g.id AS id
				""";
		return switch (change.transition().on(grant.status())) {
			case GrantCourse.Gone(GrantTransition passed) -> {
				transaction.one(cypher.formatted(effect(passed)), parameters(viewer, grant, change));
				yield made(viewer, grant, change);
			}
			case GrantCourse.Refused refused -> throw new IllegalStateException(refused.because());
		};
	}

	private static Event made(Viewer viewer, Subject grant, GrantChange change) {
		Map<String, Object> data = new HashMap<>(
				Map.of("subscription", grant.subscription().value(), "by", viewer.person().value()));
		Optional.ofNullable(change.reason()).ifPresent((reason) -> data.put("reason", reason));
		Optional.ofNullable(change.until()).ifPresent((until) -> data.put("until", until.toString()));
		return Event.of(change.transition().told(), grant.id().value(), data, change.at());
	}

	private static Map<String, Object> parameters(Viewer viewer, Subject grant, GrantChange change) {
		Map<String, @Nullable Object> record = new HashMap<>();
		record.put("id", change.id());
		record.put("event", change.transition());
		record.put("reason", change.reason());
		record.put("until", change.until());
		record.put("at", change.at());
		Map<String, Object> parameters = new HashMap<>(
				Map.of("viewer", viewer.person(), "id", grant.id(), "now", change.at(), "change", record));
		change.transition().ends().ifPresent((reason) -> parameters.put("reason", reason));
		return parameters;
	}

	/** What the grant says by it. */
	private static String effect(GrantTransition passed) {
		return switch (passed) {
			case REVOKE, RELINQUISH, END_BY_POLICY -> Grants.ending("$now") + "\nSET g.endComment = $change.reason";
			case SUSPEND ->
				"SET g.suspendedAt = $now, g.suspendedUntil = $change.until, g.suspendComment = $change.reason";
			case RESUME -> RESUMING;
			case GRANT, EXPIRE, SUSPEND_FOR_CONSENT, CONSENT, SUPERSEDE, REPLACE ->
				throw new IllegalStateException("Nobody does " + passed);
		};
	}

	/**
	 * Puts on record that the time of suspensions is over. To readers there is access
	 * again already; this is what is told to others, once.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> resume(Transaction transaction, Instant now, int most) {
		String locking = """
				MATCH (g:Grant)
				WHERE g.suspendedUntil <= $now AND g.endedAt IS NULL AND NOT coalesce(g.suspendedUntil >= g.validUntil, false)
				WITH g
				ORDER BY g.id
				LIMIT $most
				SET g._lock = true
				RETURN collect(g.id) AS ids
				""";
		String resuming = """
				MATCH (s:Subscription)-[:HAS_GRANT]->(g:Grant)
				WHERE g.id IN $ids AND g.suspendedUntil <= $now AND g.endedAt IS NULL
				WITH s, g, g.suspendedUntil AS until
				%s
				CREATE (g)-[:HAS_CHANGE]->(:GrantChange {id: randomUUID(), event: $event, at: until})
				RETURN g.id AS id, s.id AS subscription, until
				ORDER BY id
				""".formatted(RESUMING);
		List<String> ids = transaction.one(locking, Map.of("now", now, "most", most)).texts("ids");
		return transaction.rows(resuming, Map.of("ids", ids, "now", now, "event", GrantTransition.RESUME))
			.stream()
			.map(GrantChanges::resumed)
			.toList();
	}

	private static Event resumed(Row row) {
		return Event.of(GrantTransition.RESUME.told(), row.text("id"), Map.of("subscription", row.text("subscription")),
				row.findInstant("until").orElseThrow());
	}

	/** The grant that is changed, as it stands under the lock. */
	private record Subject(GrantId id, SubscriptionId subscription, GrantStatus status) {
	}

}
