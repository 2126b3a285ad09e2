package io.meshgate.graph.access.routing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Id;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.product.ProductId;

/**
 * How open requests follow those who answer. They go where they would go if they were
 * made now; what nobody but the side that asks could decide is superseded, as it would be
 * refused. Whoever decides has the request locked, and does so before or after.
 */
public final class Rerouting {

	/**
	 * Follows a product that has come to another team or place: requests for it, and
	 * those it has made, whose side is another now.
	 * @param transaction the change's own, after the product is written
	 * @param product under the lock, so that nobody asks meanwhile
	 * @param now when
	 * @return what happened to requests, to be told
	 */
	public List<Event> follow(Transaction transaction, ProductId product, Instant now) {
		return follow(transaction, "(:DataProduct {id: $subject})-[:OFFERS|TO|HOLDS*1..2]-(s:Subscription)", product,
				now);
	}

	/**
	 * Follows a domain that has come to another team or place: requests for all that is
	 * in it or below.
	 * @param transaction the change's own, which stands in the line of the tree, after
	 * the domain is written
	 * @param domain which one
	 * @param now when
	 * @return what happened to requests, to be told
	 */
	public List<Event> follow(Transaction transaction, DomainId domain, Instant now) {
		return follow(transaction, """
				(:Domain {id: $subject})<-[:PART_OF*0..]-(:Domain)<-[:IN_DOMAIN]-(:DataProduct)
				  -[:OFFERS]->(:OutputPort)<-[:TO]-(s:Subscription)""", domain, now);
	}

	private static List<Event> follow(Transaction transaction, String subscriptions, Id subject, Instant now) {
		String locking = """
				MATCH %s<-[:FOR]-(r:AccessRequest)
				WHERE r.openKey IS NOT NULL
				WITH DISTINCT r, s
				ORDER BY r.id
				SET r._lock = true, s._lock = true
				RETURN r.id AS id
				""".formatted(subscriptions);
		List<String> locked = transaction.rows(locking, Map.of("subject", subject))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		return locked.isEmpty() ? List.of()
				: route(transaction, locked, now).stream().map((row) -> told(row, subject, now)).toList();
	}

	private static List<Row> route(Transaction transaction, List<String> locked, Instant now) {
		String cypher = """
				%s
				UNWIND $locked AS id
				MATCH (me:Person)-[:REQUESTED]->(r:AccessRequest {id: id})-[:FOR]->(s:Subscription)
				WHERE r.openKey IS NOT NULL
				MATCH (s)-[:TO]->(:OutputPort)<-[:OFFERS]-(p:DataProduct)
				%s
				WITH r, approvers, COLLECT {
				  MATCH (r)-[:AWAITS]->(who:Person)
				  RETURN who
				} AS before
				WHERE size(before) <> size(approvers) OR any(who IN before WHERE NOT who IN approvers)
				CALL (r, approvers) {
				  MATCH (r)-[old:AWAITS|ROUTED_TO]->()
				  WHERE type(old) = 'AWAITS' OR approvers <> []
				  DELETE old
				}
				SET r.version = r.version + 1
				FOREACH (who IN approvers |
				  CREATE (r)-[:AWAITS]->(who)
				  CREATE (r)-[:ROUTED_TO]->(who)
				)
				FOREACH (_ IN CASE approvers WHEN [] THEN [1] ELSE [] END |
				  SET r.status = 'SUPERSEDED', r.endedAt = $now
				  REMOVE r.openKey, r.dueAt
				)
				RETURN r.id AS id, approvers <> [] AS routed
				ORDER BY id
				""".formatted(Approvers.ADMINISTRATORS, Approvers.NEAREST);
		return transaction.rows(cypher, Map.of("locked", locked, "now", now));
	}

	private static Event told(Row row, Id subject, Instant now) {
		String cause = (subject instanceof ProductId) ? "dataProduct" : "domain";
		return row.holds("routed")
				? Event.of("io.meshgate.access.rerouted", row.text("id"), Map.of(cause, subject.value()), now)
				: Event.of("io.meshgate.access.superseded", row.text("id"),
						Map.of(cause, subject.value(), "reason", "SUPERSEDED"), now);
	}

}
