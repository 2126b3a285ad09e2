package io.meshgate.graph.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.transition.GrantTransition;

/**
 * How access keeps up with its contract. A grant is pinned to the version there is when
 * it is given; where a version comes that breaks it, one of a greater major number, the
 * consumer's side has a time to consent, after which the grant is suspended until it
 * does.
 */
public final class Consents {

	/**
	 * Pins the grant {@code g} of the subscription {@code s} to what its port is under by
	 * now.
	 */
	static final String PINNING = """
			WITH *, head(COLLECT {
			  MATCH (s)-[:TO]->(:OutputPort)-[governed:GOVERNED_BY]->(c:Contract)
			  RETURN c
			  ORDER BY coalesce(governed.published, false) DESC, c.key
			}) AS pinned
			SET g.contract = pinned.contractId, g.contractVersion = pinned.version
			""";

	/**
	 * Holds where a version has come that breaks what the grant {@code g} is pinned to.
	 */
	private static final String BROKEN = """
			(g.contractVersion IS NOT NULL AND g.consentDueAt IS NULL AND NOT %s AND EXISTS {
			  MATCH (g)<-[:HAS_GRANT]-(:Subscription)-[:TO]->(:OutputPort)-[:GOVERNED_BY]->(c:Contract)
			  WHERE c.contractId = g.contract
			    AND toInteger(split(c.version, '.')[0]) > toInteger(split(g.contractVersion, '.')[0])
			})""".formatted(GrantSight.OVER);

	/** Holds where it is suspended for want of consent, and that is not on record. */
	private static final String UNTOLD = """
			(g.consentDueAt <= $now AND g.consentMissedAt IS NULL AND g.suspendedAt IS NULL AND g.validFrom <= $now
			  AND NOT %s)""".formatted(GrantSight.OVER);

	private final Duration grace;

	/**
	 * Leaves so much time.
	 * @param grace to consent
	 */
	public Consents(Duration grace) {
		this.grace = grace;
	}

	/**
	 * Puts on record that consent is needed.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> ask(Transaction transaction, Instant now, int most) {
		String asking = """
				UNWIND $ids AS id
				MATCH (holder)-[:HOLDS]->(s:Subscription)-[:HAS_GRANT]->(g:Grant {id: id})
				WHERE %s
				SET g.consentDueAt = $due
				RETURN g.id AS id, s.id AS subscription, holder.id AS consumer, g.contractVersion AS version
				ORDER BY id
				""".formatted(BROKEN);
		return locked(transaction, BROKEN, asking, parameters(now, most))
			.map((row) -> Event.of(EventType.ACCESS_CONSENT_DUE, row.text("id"),
					Map.of("subscription", row.text("subscription"), "consumer", row.text("consumer"),
							"contractVersion", row.text("version"), "dueAt", now.plus(this.grace).toString()),
					now))
			.toList();
	}

	/**
	 * Puts on record that nobody has consented in time. To readers there is no access
	 * already.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> suspend(Transaction transaction, Instant now, int most) {
		String suspending = """
				UNWIND $ids AS id
				MATCH (s:Subscription)-[:HAS_GRANT]->(g:Grant {id: id})
				WHERE %s
				CALL (g) {
				  UNWIND [g.consentDueAt, g.validFrom] + [(g)-[:HAS_CHANGE]->(c:GrantChange {event: 'RESUME'}) | c.at] AS since
				  RETURN max(since) AS missedAt
				}
				SET g.consentMissedAt = missedAt
				CREATE (g)-[:HAS_CHANGE]->(:GrantChange {id: randomUUID(), event: $event, at: g.consentMissedAt})
				RETURN g.id AS id, s.id AS subscription, g.consentMissedAt AS at
				ORDER BY id
				"""
			.formatted(UNTOLD);
		Map<String, Object> parameters = parameters(now, most);
		GrantTransition passed = GrantTransition.SUSPEND_FOR_CONSENT;
		parameters.put("event", passed);
		return locked(transaction, UNTOLD, suspending, parameters).map((row) -> Event.of(passed.told(), row.text("id"),
				Map.of("subscription", row.text("subscription"), "reason", "CONSENT"),
				row.findInstant("at").orElseThrow()))
			.toList();
	}

	private Map<String, Object> parameters(Instant now, int most) {
		return new HashMap<>(Map.of("now", now, "most", most, "due", now.plus(this.grace)));
	}

	private static Stream<Row> locked(Transaction transaction, String due, String writing,
			Map<String, Object> parameters) {
		String locking = """
				MATCH (g:Grant)
				WHERE g.endedAt IS NULL AND %s
				WITH g
				ORDER BY g.id
				LIMIT $most
				SET g._lock = true
				RETURN collect(g.id) AS ids
				""".formatted(due);
		parameters.put("ids", transaction.one(locking, parameters).texts("ids"));
		return transaction.rows(writing, parameters).stream();
	}

	/**
	 * Locks a subscription and reads what decides on consent.
	 * @param transaction the change's own
	 * @param viewer who consents
	 * @param subscription which one
	 * @param now tells whether there is access
	 * @return as it stands under the lock; empty where the viewer sees no such
	 * subscription
	 */
	public static Optional<LockedConsent> lock(Transaction transaction, Viewer viewer, SubscriptionId subscription,
			Instant now) {
		String locking = """
				MATCH (s:Subscription {id: $id})
				SET s._lock = true
				WITH s
				CALL (s) {
				  MATCH (s)-[:HAS_GRANT]->(g:Grant)
				  WHERE g.endedAt IS NULL
				  WITH g
				  ORDER BY g.id
				  SET g._lock = true
				}
				RETURN s.id AS id
				""";
		String reading = """
				%s
				MATCH (s:Subscription {id: $id})-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE %s
				%s
				CALL (s) {
				  OPTIONAL MATCH (s)-[:HAS_GRANT]->(g:Grant)
				  WHERE NOT %s
				  RETURN CASE count(g) WHEN 0 THEN 'ENDED' ELSE 'ACTIVE' END AS status, count(g.consentDueAt) > 0 AS awaited
				}
				RETURN standing, %s AS consumerSide, status, awaited
				"""
			.formatted(ProductSight.VIEWER, SubscriptionSight.EITHER_SIDE, ProductSight.STANDING, GrantSight.OVER,
					SubscriptionSight.CONSUMER_SIDE);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", subscription, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> SubscriptionRows.ROWS.consent(row.columns()));
	}

	/**
	 * Puts consent on record, and lets go on what was suspended for want of it.
	 * @param transaction the change's own
	 * @param viewer who consents
	 * @param subscription under the lock
	 * @param consent its identity and time
	 * @return what happened, of the grant that begins first first; empty where nothing
	 * waited for it
	 */
	public static List<Event> give(Transaction transaction, Viewer viewer, SubscriptionId subscription,
			Consent consent) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (s:Subscription {id: $subscription})-[:HAS_GRANT]->(g:Grant)
				WHERE g.consentDueAt IS NOT NULL AND NOT %s
				WITH me, s, g, g.consentMissedAt IS NOT NULL AS missed
				SET g.version = coalesce(g.version, 1) + 1
				REMOVE g.consentDueAt, g.consentMissedAt
				%sCREATE (g)-[:HAS_CHANGE]->(change:GrantChange {
				  id: $id + g.id, event: $event, reason: $comment, at: $now,
				  version: g.version, contractVersion: g.contractVersion
				})-[:BY]->(me)
				RETURN g.id AS id, g.contractVersion AS version, missed
				ORDER BY g.validFrom, g.id
				""".formatted(GrantSight.OVER, PINNING);
		Map<String, Object> parameters = new HashMap<>(
				Map.of("viewer", viewer.person(), "subscription", subscription, "id", consent.id(), "now", consent.at(),
						"comment", consent.comment(), "event", GrantTransition.CONSENT));
		return transaction.rows(cypher, parameters)
			.stream()
			.flatMap((row) -> given(row, viewer, subscription, consent.at()))
			.toList();
	}

	private static Stream<Event> given(Row row, Viewer viewer, SubscriptionId subscription, Instant now) {
		Map<String, Object> data = Map.of("subscription", subscription.value(), "by", viewer.person().value());
		Map<String, Object> consented = new HashMap<>(data);
		row.findText("version").ifPresent((version) -> consented.put("contractVersion", version));
		Event consent = Event.of(EventType.ACCESS_CONSENTED, row.text("id"), consented, now);
		return row.holds("missed")
				? Stream.of(consent, Event.of(GrantTransition.CONSENT.told(), row.text("id"), data, now))
				: Stream.of(consent);
	}

	/**
	 * Consent that is about to be given.
	 *
	 * @param id its identity
	 * @param comment what is said to it; empty for nothing
	 * @param at when
	 */
	public record Consent(String id, String comment, Instant at) {

		/**
		 * One of its own identity.
		 * @param comment what is said to it
		 * @param at when
		 * @return the consent
		 */
		public static Consent of(String comment, Instant at) {
			return new Consent(UUID.randomUUID().toString(), comment, at);
		}

	}

}
