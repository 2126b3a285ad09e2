package io.meshgate.graph.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Id;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.port.OutputPortId;
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
		return end(transaction, "(:DataProduct {id: $subject})-[:OFFERS|TO|HOLDS*1..2]-(s:Subscription)", product, now);
	}

	/**
	 * Ends the open requests for one port of a product, and then the grants on it that
	 * have not come to their end by themselves.
	 * @param transaction the change's own
	 * @param port of a product under the lock
	 * @param now when
	 * @return what this transaction ended, to be told
	 */
	public List<Event> end(Transaction transaction, OutputPortId port, Instant now) {
		return end(transaction, "(:OutputPort {id: $subject})<-[:TO]-(s:Subscription)", port, now);
	}

	private static List<Event> end(Transaction transaction, String subscriptions, Id subject, Instant now) {
		Map<String, Object> parameters = Map.of("subject", subject);
		Stream<Event> requests = endRequests(transaction, subscriptions, parameters, now).stream()
			.map((request) -> ended("io.meshgate.access.superseded", request, subject, now));
		Stream<Event> grants = endGrants(transaction, subscriptions, parameters, now).stream()
			.map((grant) -> ended("io.meshgate.access.ended", grant, subject, now));
		return Stream.concat(requests, grants).toList();
	}

	private static Event ended(String type, Id subject, Id cause, Instant now) {
		String what = (cause instanceof ProductId) ? "dataProduct" : "outputPort";
		return Event.of(type, subject.value(), Map.of(what, cause.value(), "reason", "SUPERSEDED"), now);
	}

	private static List<AccessRequestId> endRequests(Transaction transaction, String subscriptions,
			Map<String, Object> parameters, Instant now) {
		String locking = """
				MATCH %s<-[:FOR]-(r:AccessRequest)
				WHERE r.openKey IS NOT NULL
				WITH r, s
				ORDER BY r.id
				SET r._lock = true, s._lock = true
				RETURN collect(r.id) AS ids
				""".formatted(subscriptions);
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
		List<String> ids = transaction.one(locking, parameters).texts("ids");
		return transaction.rows(ending, Map.of("ids", ids, "now", now))
			.stream()
			.map((row) -> new AccessRequestId(row.text("id")))
			.toList();
	}

	private static List<GrantId> endGrants(Transaction transaction, String subscriptions,
			Map<String, Object> parameters, Instant now) {
		String locking = """
				MATCH %s-[:HAS_GRANT]->(g:Grant)
				WHERE g.endedAt IS NULL
				WITH s, g
				ORDER BY g.id
				SET s._lock = true, g._lock = true
				RETURN collect(g.id) AS ids
				""".formatted(subscriptions);
		String ending = """
				MATCH (g:Grant)
				WHERE g.id IN $ids AND g.endedAt IS NULL AND (g.validUntil IS NULL OR g.validUntil > $now)
				SET g.endedAt = $now, g.endReason = 'SUPERSEDED'
				RETURN g.id AS id
				ORDER BY id
				""";
		List<String> ids = transaction.one(locking, parameters).texts("ids");
		return transaction.rows(ending, Map.of("ids", ids, "now", now))
			.stream()
			.map((row) -> new GrantId(row.text("id")))
			.toList();
	}

}
