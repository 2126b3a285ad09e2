package io.meshgate.graph.access.clock;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.transition.RequestTransition;
import io.meshgate.graph.outbox.Event;

/**
 * How those who are to decide hear of a request again: once half of its time is over, and
 * once nine tenths are. It stays as it is, so that whoever has seen it may act on it.
 */
public final class Reminders {

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
				WHERE r.remindAt <= $now AND r.status IN $from AND NOT %s
				WITH r
				ORDER BY r.id
				LIMIT $most
				SET r._lock = true
				RETURN collect(r.id) AS ids
				""".formatted(RequestClock.LAPSED);
		String reminding = """
				MATCH (r:AccessRequest)-[:FOR]->(s:Subscription)
				WHERE r.id IN $ids AND r.remindAt <= $now AND r.status IN $from AND NOT %s
				WITH r, s, r.reminders AS before
				SET r.reminders = before + 1,
				  r.remindAt = CASE before WHEN 0 THEN r.begunAt + duration.inSeconds(r.begunAt, r.dueAt) * 0.9 END
				RETURN r.id AS id, s.id AS subscription, r.stage AS stage, r.dueAt AS dueAt
				ORDER BY id
				""".formatted(RequestClock.LAPSED);
		Map<String, Object> parameters = Map.of("now", now, "most", most, "from", RequestTransition.REMIND.from());
		List<String> ids = transaction.one(locking, parameters).texts("ids");
		return transaction.rows(reminding, Map.of("ids", ids, "now", now, "from", RequestTransition.REMIND.from()))
			.stream()
			.map((row) -> reminded(row, now))
			.toList();
	}

	private static Event reminded(Row row, Instant now) {
		return Event.of(RequestTransition.REMIND.told(), row.text("id"),
				Map.of("subscription", row.text("subscription"), "stage", row.text("stage"), "dueAt",
						row.findInstant("dueAt").orElseThrow().toString()),
				now);
	}

}
