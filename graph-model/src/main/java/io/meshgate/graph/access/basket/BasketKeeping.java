package io.meshgate.graph.access.basket;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * The writes of baskets. What a basket holds is fixed when it is made, and nothing is
 * written to it after.
 */
public final class BasketKeeping {

	/**
	 * Keeps requests together.
	 * @param transaction in which they were made
	 * @param basket what they were made as
	 */
	public void keep(Transaction transaction, NewBasket basket) {
		String cypher = """
				CREATE (b:AccessBasket)
				SET b = $basket
				WITH b
				UNWIND range(0, size($requests) - 1) AS position
				MATCH (r:AccessRequest {id: $requests[position]})
				CREATE (b)-[:HAS_REQUEST {position: position}]->(r)
				RETURN count(r) AS kept
				""";
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", basket.id());
		properties.put("purpose", basket.purpose());
		properties.put("startsAt", basket.startsAt());
		properties.put("endsAt", basket.endsAt());
		properties.put("submittedAt", basket.submittedAt());
		int kept = transaction.one(cypher, Map.of("basket", properties, "requests", basket.requests())).number("kept");
		if (kept != basket.requests().size()) {
			throw new IllegalStateException("Kept " + kept + " of " + basket.requests().size() + " requests");
		}
	}

	/**
	 * Locks all requests of a basket: first these, then what they are about, each always
	 * in the same order, as whoever decides on one and whoever asks for several does.
	 * @param transaction the change's own
	 * @param viewer who acts
	 * @param id which basket
	 * @param now tells what the viewer sees
	 * @return the basket under the lock; empty where the viewer sees no such basket
	 */
	public Optional<LockedBasket> lock(Transaction transaction, Viewer viewer, AccessBasketId id, Instant now) {
		List<String> locking = List.of("""
				MATCH (:AccessBasket {id: $id})-[:HAS_REQUEST]->(r:AccessRequest)
				WITH r
				ORDER BY r.id
				SET r._lock = true
				""", """
				MATCH (:AccessBasket {id: $id})-[:HAS_REQUEST]->(:AccessRequest)-[:FOR]->(s:Subscription)
				WITH s
				ORDER BY s.key
				SET s._lock = true
				""");
		String reading = """
				%s
				MATCH (b:AccessBasket {id: $id})
				WHERE %s
				%s
				WITH b, r
				ORDER BY r.id
				RETURN b.id AS id, sum(r.version) AS version, collect(r.id) AS requests
				""".formatted(ProductSight.VIEWER, BasketSight.VISIBLE, BasketSight.REQUESTS);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		locking.forEach((statement) -> transaction.rows(statement, parameters));
		return transaction.row(reading, parameters).map((row) -> BasketRows.ROWS.locked(row.columns()));
	}

}
