package io.meshgate.graph.product.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import org.jspecify.annotations.Nullable;

/**
 * How products move on in their lives, each under its lock.
 */
public final class Lifecycle {

	/**
	 * Locks the product that is to come after another, so that it cannot end at the same
	 * moment, and reads where it stands.
	 * @param transaction the change's own
	 * @param viewer who names it
	 * @param id which product
	 * @param now tells which grants cover
	 * @return its status; empty where the viewer sees no such product
	 */
	public Optional<DataProductStatus> successor(Transaction transaction, Viewer viewer, ProductId id, Instant now) {
		String locking = """
				MATCH (p:DataProduct {id: $id})
				SET p._lock = true
				RETURN p.id AS id
				""";
		String reading = """
				%s
				MATCH (p:DataProduct {id: $id})
				WHERE %s
				RETURN p.status AS status
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> DataProductStatus.valueOf(row.text("status")));
	}

	/**
	 * Moves a product on.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param status where to
	 * @param now when
	 */
	public void move(Transaction transaction, LockedProduct product, DataProductStatus status, Instant now) {
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				SET p.status = $status, p.changedAt = $now, p.revision = $revision + 1
				RETURN p.id AS id
				""";
		transaction.one(cypher,
				Map.of("id", product.id(), "status", status, "now", now, "revision", product.revision()));
	}

	/**
	 * Announces when a product ends and what comes after it, in place of what was
	 * announced before.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param sunset what is announced
	 * @param now when
	 */
	public void deprecate(Transaction transaction, LockedProduct product, Sunset sunset, Instant now) {
		move(transaction, product, DataProductStatus.DEPRECATED, now);
		String cypher = """
				MATCH (p:DataProduct {id: $id})
				SET p.sunsetAt = $sunsetAt
				WITH p
				CALL (p) {
				  MATCH (p)-[before:SUCCEEDED_BY]->()
				  DELETE before
				}
				CALL (p) {
				  MATCH (p)-[:LACKS]->(awaited:UnresolvedReference {link: 'SUCCESSOR'})
				  DETACH DELETE awaited
				}
				CALL (p) {
				  UNWIND $successors AS successor
				  MATCH (next:DataProduct {id: successor})
				  CREATE (p)-[:SUCCEEDED_BY]->(next)
				  RETURN count(next) AS successors
				}
				RETURN successors
				""";
		List<ProductId> successors = (sunset.successor() != null) ? List.of(sunset.successor()) : List.of();
		int written = transaction
			.one(cypher, Map.of("id", product.id(), "sunsetAt", sunset.at(), "successors", successors))
			.number("successors");
		if (written != successors.size()) {
			throw new IllegalStateException("A product got " + written + " of " + successors.size() + " successors");
		}
	}

	/**
	 * Puts on record that the announced end of products has passed, as long as they are
	 * not retired; an end that is announced anew passes anew.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> pass(Transaction transaction, Instant now, int most) {
		String due = "p.sunsetAt <= $now AND p.status = 'DEPRECATED' AND coalesce(p.sunsetPassed <> p.sunsetAt, true)";
		String locking = """
				MATCH (p:DataProduct)
				WHERE %s
				WITH p
				ORDER BY p.id
				LIMIT $most
				SET p._lock = true
				RETURN collect(p.id) AS ids
				""".formatted(due);
		String passing = """
				MATCH (p:DataProduct)
				WHERE p.id IN $ids AND %s
				SET p.sunsetPassed = p.sunsetAt
				RETURN p.id AS id, p.sunsetAt AS sunsetAt, head(COLLECT {
				  MATCH (p)-[:SUCCEEDED_BY]->(next:DataProduct)
				  RETURN next.id
				}) AS successor
				ORDER BY id
				""".formatted(due);
		List<String> ids = transaction.one(locking, Map.of("now", now, "most", most)).texts("ids");
		return transaction.rows(passing, Map.of("ids", ids, "now", now)).stream().map(Lifecycle::passed).toList();
	}

	private static Event passed(Row row) {
		Instant sunsetAt = row.findInstant("sunsetAt").orElseThrow();
		Map<String, Object> data = new HashMap<>(Map.of("sunsetAt", sunsetAt.toString()));
		row.findText("successor").ifPresent((successor) -> data.put("successor", successor));
		return Event.of(EventType.DATA_PRODUCT_SUNSET, row.text("id"), data, sunsetAt);
	}

	/**
	 * The end of a product, announced.
	 *
	 * @param at when
	 * @param successor what to use instead; null where nothing is named
	 */
	public record Sunset(Instant at, @Nullable ProductId successor) {
	}

}
