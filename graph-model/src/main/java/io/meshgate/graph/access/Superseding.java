package io.meshgate.graph.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Id;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.subscription.GrantId;

/**
 * How access ends with the product, what it gives as well as what it has. The product is
 * locked already, so that nobody asks anew; requests are locked before grants, so that
 * what is approved until then is found.
 */
public final class Superseding {

	/**
	 * Ends the open requests for a product and of it, and then the grants on it and to it
	 * that have not come to their end by themselves.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param now when
	 * @return what this transaction ended, to be told
	 */
	public List<Event> end(Transaction transaction, ProductId product, Instant now) {
		Stream<Event> requests = endRequests(transaction, product, now).stream()
			.map((request) -> ended("io.meshgate.access.superseded", request, product, now));
		Stream<Event> grants = endGrants(transaction, product, now).stream()
			.map((grant) -> ended("io.meshgate.access.ended", grant, product, now));
		return Stream.concat(requests, grants).toList();
	}

	private static Event ended(String type, Id subject, ProductId product, Instant now) {
		return Event.of(type, subject.value(), Map.of("dataProduct", product.value(), "reason", "SUPERSEDED"), now);
	}

	private static List<AccessRequestId> endRequests(Transaction transaction, ProductId product, Instant now) {
		String locking = """
				MATCH (:DataProduct {id: $product})-[:OFFERS|TO|HOLDS*1..2]-(s:Subscription)<-[:FOR]-(r:AccessRequest)
				WHERE r.openKey IS NOT NULL
				WITH r, s
				ORDER BY r.id
				SET r._lock = true, s._lock = true
				RETURN collect(r.id) AS ids
				""";
		String ending = """
				MATCH (r:AccessRequest)
				WHERE r.id IN $ids AND r.openKey IS NOT NULL
				SET r.status = 'SUPERSEDED', r.version = r.version + 1, r.endedAt = $now
				REMOVE r.openKey, r.dueAt
				WITH r
				CALL (r) {
				  MATCH (r)-[awaits:AWAITS]->()
				  DELETE awaits
				}
				RETURN r.id AS id
				ORDER BY id
				""";
		List<String> ids = transaction.one(locking, Map.of("product", product)).texts("ids");
		return transaction.rows(ending, Map.of("ids", ids, "now", now))
			.stream()
			.map((row) -> new AccessRequestId(row.text("id")))
			.toList();
	}

	private static List<GrantId> endGrants(Transaction transaction, ProductId product, Instant now) {
		String locking = """
				MATCH (:DataProduct {id: $product})-[:OFFERS|TO|HOLDS*1..2]-(s:Subscription)-[:HAS_GRANT]->(g:Grant)
				WHERE g.endedAt IS NULL
				WITH s, g
				ORDER BY g.id
				SET s._lock = true, g._lock = true
				RETURN collect(g.id) AS ids
				""";
		String ending = """
				MATCH (g:Grant)
				WHERE g.id IN $ids AND g.endedAt IS NULL AND (g.validUntil IS NULL OR g.validUntil > $now)
				SET g.endedAt = $now, g.endReason = 'SUPERSEDED'
				RETURN g.id AS id
				ORDER BY id
				""";
		List<String> ids = transaction.one(locking, Map.of("product", product)).texts("ids");
		return transaction.rows(ending, Map.of("ids", ids, "now", now))
			.stream()
			.map((row) -> new GrantId(row.text("id")))
			.toList();
	}

}
