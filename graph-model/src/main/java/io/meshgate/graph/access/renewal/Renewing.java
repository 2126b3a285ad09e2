package io.meshgate.graph.access.renewal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.GrantSight;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.subscription.SubscriptionSight;
import io.meshgate.graph.subscription.transition.GrantTransition;

/**
 * What is asked of access that runs, and what becomes of it. A renewal leaves the running
 * grant alone and begins where that one ends; one of another scope takes its place.
 */
public final class Renewing {

	/**
	 * What a subscription is between.
	 * @param transaction the change's own
	 * @param viewer who asks
	 * @param subscription which one
	 * @param now tells what the viewer sees
	 * @return empty where the viewer sees no such subscription
	 */
	public Optional<Bond> bond(Transaction transaction, Viewer viewer, SubscriptionId subscription, Instant now) {
		String cypher = """
				%s
				MATCH (c)-[:HOLDS]->(s:Subscription {id: $id})-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
				WHERE %s
				RETURN o.id AS port, {id: c.id, kind: %s} AS consumer
				""".formatted(ProductSight.VIEWER, SubscriptionSight.EITHER_SIDE, SubscriptionSight.KIND);
		return transaction.row(cypher, Map.of("viewer", viewer.person(), "id", subscription, "now", now))
			.map((row) -> RenewalRows.ROWS.bond(row.columns()));
	}

	/**
	 * Takes up what is asked, by what there is.
	 * @param transaction the change's own
	 * @param asking what is asked
	 * @param subscription of it, under the lock
	 * @return what can be asked, or why nothing can
	 */
	public Taken take(Transaction transaction, Asking asking, SubscriptionId subscription) {
		if (asking.kind().isNew()) {
			return new Taken.Up(asking, null);
		}
		Optional<RunningGrant> running = running(transaction, subscription, asking.submittedAt());
		if (running.isEmpty()) {
			return new Taken.Back("There is no access now.");
		}
		return running.get()
			.obstacle(asking)
			.<Taken>map(Taken.Back::new)
			.orElseGet(() -> new Taken.Up(running.get().complete(asking), running.get().id()));
	}

	private static Optional<RunningGrant> running(Transaction transaction, SubscriptionId subscription, Instant now) {
		String cypher = """
				MATCH (:Subscription {id: $subscription})-[:HAS_GRANT]->(g:Grant)-[:GRANTED_BY]->(r:AccessRequest)
				WHERE NOT %s
				WITH g, r
				ORDER BY g.validFrom
				WITH collect({g: g, r: r}) AS left
				WITH left, left[0].g AS g, left[0].r AS r
				WHERE g.validFrom <= $now
				RETURN g.id AS id, r.purpose AS purpose, g.validUntil AS validUntil,
				  COLLECT { MATCH (r)-[:ANSWERED]->(x:FormAnswer) RETURN DISTINCT x {.key, .answer} } AS answers, size(left) > 1 AS followed,
				  CASE WHEN %s THEN 'SUSPENDED' ELSE 'ACTIVE' END AS status
				"""
			.formatted(GrantSight.OVER, GrantSight.SUSPENDED);
		return transaction.row(cypher, Map.of("subscription", subscription, "now", now))
			.map((row) -> RenewalRows.ROWS.running(row.columns()));
	}

	/**
	 * Keeps with a request what it is about.
	 * @param transaction the change's own
	 * @param request just written
	 * @param running the grant that runs
	 */
	public void relate(Transaction transaction, AccessRequestId request, GrantId running) {
		String cypher = """
				MATCH (r:AccessRequest {id: $request})
				MATCH (g:Grant {id: $grant})
				CREATE (r)-[:CONTINUES]->(g)
				RETURN g.id AS id
				""";
		transaction.one(cypher, Map.of("request", request, "grant", running));
	}

	/**
	 * Locks what a request is about, and reads it.
	 * @param transaction the change's own
	 * @param request under the lock, as its subscription is
	 * @param now tells whether the grant has ended
	 * @return as it stands by now
	 */
	public Continued continued(Transaction transaction, AccessRequestId request, Instant now) {
		String locking = """
				MATCH (:AccessRequest {id: $request})-[:CONTINUES]->(g:Grant)
				SET g._lock = true
				RETURN g.id AS id
				""";
		String reading = """
				MATCH (r:AccessRequest {id: $request})
				OPTIONAL MATCH (r)-[:CONTINUES]->(g:Grant)
				RETURN r.kind AS kind, g.id AS running,
				  CASE
				    WHEN g IS NULL THEN null
				    WHEN %1$s THEN 'ENDED'
				    WHEN %2$s THEN 'SUSPENDED'
				    ELSE 'ACTIVE'
				  END AS status,
				  CASE WHEN g IS NOT NULL AND %1$s THEN coalesce(g.endReason, 'EXPIRED') END AS endReason
				""".formatted(GrantSight.OVER, GrantSight.SUSPENDED);
		Map<String, Object> parameters = Map.of("request", request, "now", now);
		transaction.row(locking, parameters);
		return RenewalRows.ROWS.continued(transaction.one(reading, parameters).columns());
	}

	/**
	 * Ends the grant in whose place another comes, if one does.
	 * @param transaction the change's own
	 * @param continued what the request is about, under the lock
	 * @param request which is approved
	 * @param now when
	 * @return what this transaction ended, to be told
	 */
	public Optional<Event> replace(Transaction transaction, Continued continued, AccessRequestId request, Instant now) {
		if (continued.kind() != AccessRequestKind.SCOPE_CHANGE || continued.running() == null) {
			return Optional.empty();
		}
		String cypher = """
				MATCH (g:Grant {id: $grant})
				WHERE NOT %s AND NOT %s
				%s
				RETURN g.id AS id
				""".formatted(GrantSight.OVER, GrantSight.SUSPENDED, Grants.ending("$now"));
		GrantTransition passed = GrantTransition.REPLACE;
		transaction.one(cypher, Map.of("grant", continued.running(), "reason", passed.reason(), "now", now));
		return Optional.of(Event.of(passed.told(), continued.running().value(),
				Map.of("accessRequest", request.value(), "reason", passed.reason().name()), now));
	}

}
