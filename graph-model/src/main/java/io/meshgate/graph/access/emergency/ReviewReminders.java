package io.meshgate.graph.access.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;

/**
 * How those who are to review what was taken in an emergency hear of it again, once, when
 * that should have been done.
 */
public final class ReviewReminders {

	/**
	 * Puts on record that they are reminded.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> remind(Transaction transaction, Instant now, int most) {
		String locking = """
				MATCH (r:AccessRequest)
				WHERE r.reviewRemindAt <= $now
				WITH r
				ORDER BY r.id
				LIMIT $most
				SET r._lock = true
				RETURN collect(r.id) AS ids
				""";
		String reminding = """
				MATCH (r:AccessRequest)-[:FOR]->(s:Subscription)
				WHERE r.id IN $ids AND r.reviewRemindAt <= $now
				REMOVE r.reviewRemindAt
				RETURN r.id AS id, s.id AS subscription, r.reviewDueAt AS dueAt
				ORDER BY id
				""";
		List<String> ids = transaction.one(locking, Map.of("now", now, "most", most)).texts("ids");
		return transaction.rows(reminding, Map.of("ids", ids, "now", now))
			.stream()
			.map((row) -> reminded(row, now))
			.toList();
	}

	private static Event reminded(Row row, Instant now) {
		return Event.of(EventType.ACCESS_REVIEW_DUE, row.text("id"), Map.of("subscription", row.text("subscription"),
				"dueAt", row.findInstant("dueAt").orElseThrow().toString()), now);
	}

}
