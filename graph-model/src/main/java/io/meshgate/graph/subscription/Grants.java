package io.meshgate.graph.subscription;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.transition.GrantTransition;
import org.jspecify.annotations.Nullable;

/**
 * How access is given, and how it comes to its end by itself. What ended stays ended, and
 * what people do with it is kept beside it: see {@link GrantChanges}.
 */
public final class Grants {

	/**
	 * Gives access.
	 * @param transaction the change's own
	 * @param subscription locked by this transaction
	 * @param request the request that led to it
	 * @param window the grant's identity and time
	 */
	public void add(Transaction transaction, SubscriptionId subscription, String request, NewGrant window) {
		String cypher = """
				MATCH (s:Subscription {id: $subscription})
				MATCH (r:AccessRequest {id: $request})
				CREATE (s)-[:HAS_GRANT]->(g:Grant)-[:GRANTED_BY]->(r)
				SET g = $grant
				WITH s, g
				%s
				RETURN g.id AS id
				""".formatted(Consents.PINNING);
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", window.id());
		properties.put("validFrom", window.validFrom());
		properties.put("validUntil", window.validUntil());
		transaction.one(cypher, Map.of("subscription", subscription, "request", request, "grant", properties));
	}

	/**
	 * Locks the subscription of a grant and reads both.
	 * @param transaction the change's own
	 * @param viewer who acts
	 * @param id which grant
	 * @param now tells whether it covers
	 * @return the grant under the lock; empty where the viewer sees no such grant
	 */
	public Optional<LockedGrant> lock(Transaction transaction, Viewer viewer, GrantId id, Instant now) {
		String locking = """
				MATCH (s:Subscription)-[:HAS_GRANT]->(g:Grant {id: $id})
				SET s._lock = true, g._lock = true
				RETURN g.id AS id
				""";
		String reading = """
				%s
				MATCH (s:Subscription)-[:HAS_GRANT]->(g:Grant {id: $id})
				MATCH (s)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE %s
				%s
				RETURN %s AS grant, standing, %s AS consumerSide
				""".formatted(ProductSight.VIEWER, SubscriptionSight.EITHER_SIDE, ProductSight.STANDING,
				SubscriptionSight.GRANT, SubscriptionSight.CONSUMER_SIDE);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> SubscriptionRows.ROWS.locked(row.columns()));
	}

	/**
	 * Reads grants that this transaction has locked.
	 * @param transaction the change's own
	 * @param ids which ones
	 * @param now tells whether they cover
	 * @return those that there are, as they stand under the lock
	 */
	public List<Grant> held(Transaction transaction, Collection<String> ids, Instant now) {
		String cypher = """
				MATCH (s:Subscription)-[:HAS_GRANT]->(g:Grant)
				WHERE g.id IN $ids
				RETURN %s AS grant
				ORDER BY g.id
				""".formatted(SubscriptionSight.GRANT);
		return transaction.rows(cypher, Map.of("ids", ids, "now", now))
			.stream()
			.map((row) -> SubscriptionRows.ROWS.grant(row.nested("grant").columns()))
			.toList();
	}

	/**
	 * Puts on record that grants have come to their end. For readers they are over
	 * already; this is what is told to others, once, and not before it is told of one
	 * that its suspension was over earlier.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return those that this transaction ended
	 */
	public List<ExpiredGrant> expire(Transaction transaction, Instant now, int most) {
		String locking = """
				MATCH (g:Grant)
				WHERE g.validUntil <= $now AND g.endedAt IS NULL AND NOT coalesce(g.suspendedUntil < g.validUntil, false)
				WITH g
				ORDER BY g.id
				LIMIT $most
				SET g._lock = true
				RETURN collect(g.id) AS ids
				""";
		String ending = """
				MATCH (s:Subscription)-[:HAS_GRANT]->(g:Grant)
				WHERE g.id IN $ids AND g.endedAt IS NULL
				%s
				RETURN g.id AS id, s.id AS subscription, g.validUntil AS validUntil
				""".formatted(ending("g.validUntil"));
		List<String> ids = transaction.one(locking, Map.of("now", now, "most", most)).texts("ids");
		return transaction.rows(ending, Map.of("ids", ids, "reason", GrantTransition.EXPIRE.reason()))
			.stream()
			.map((row) -> SubscriptionRows.ROWS.expired(row.columns()))
			.toList();
	}

	/**
	 * Ends the grant {@code g} for the parameter {@code $reason}: nothing else does. What
	 * is over is no longer suspended.
	 * @param when a Cypher expression, of the time at which it ends
	 * @return Cypher
	 */
	public static String ending(String when) {
		return """
				SET g.endedAt = %s, g.endReason = $reason
				%s""".formatted(when, GrantChanges.RESUMING);
	}

	/**
	 * A grant that is about to be given.
	 *
	 * @param id its identity
	 * @param validFrom from when
	 * @param validUntil until when; null for no end
	 */
	public record NewGrant(GrantId id, Instant validFrom, @Nullable Instant validUntil) {
	}

}
