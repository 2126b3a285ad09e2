package io.meshgate.graph.access.clock;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.RequestEnd;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.outbox.Event;

/**
 * How requests end on which nobody has decided for too long. To readers they are over by
 * themselves; this is what is told to others, once.
 */
public final class Lapses {

	/**
	 * Puts on record that requests are over.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> end(Transaction transaction, Instant now, int most) {
		String locking = """
				MATCH (r:AccessRequest)
				WHERE r.lapsesAt <= $now
				WITH r
				ORDER BY r.id
				LIMIT $most
				SET r._lock = true
				RETURN collect(r.id) AS ids
				""";
		return end(transaction, transaction.one(locking, Map.of("now", now, "most", most)).texts("ids"), now);
	}

	/**
	 * Puts on record that a request is over, so that another can be made.
	 * @param transaction the change's own
	 * @param request which one
	 * @param now the time
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> end(Transaction transaction, AccessRequestId request, Instant now) {
		String locking = """
				MATCH (r:AccessRequest {id: $id})
				SET r._lock = true
				RETURN r.id AS id
				""";
		transaction.one(locking, Map.of("id", request));
		return end(transaction, List.of(request.value()), now);
	}

	private static List<Event> end(Transaction transaction, List<String> locked, Instant now) {
		String cypher = """
				MATCH (r:AccessRequest)-[:FOR]->(s:Subscription)
				WHERE r.id IN $ids AND %s
				WITH r, s, r.lapsesAt AS lapsed
				%s
				SET r.endedAt = lapsed
				WITH r, s, lapsed
				CALL (r) {
				  MATCH (r)-[awaits:AWAITS]->()
				  DELETE awaits
				}
				RETURN r.id AS id, s.id AS subscription, lapsed
				ORDER BY id
				""".formatted(RequestClock.LAPSED, RequestEnd.ENDING);
		return transaction
			.rows(cypher, Map.of("ids", locked, "now", now, "end", RequestEnd.by(RequestTransition.LAPSE)))
			.stream()
			.map(Lapses::lapsed)
			.toList();
	}

	private static Event lapsed(Row row) {
		return Event.of(RequestTransition.LAPSE.told(), row.text("id"),
				Map.of("subscription", row.text("subscription")), row.findInstant("lapsed").orElseThrow());
	}

}
