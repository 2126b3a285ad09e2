package io.meshgate.graph.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;

/**
 * Reminds of grants that are about to end, once for each time before the end that is set.
 * Nobody is reminded of what goes on, nor so early of what was never to last as long.
 * Where several reminders have come due together, as after an outage, the latest stands
 * for all of them.
 */
public final class GrantReminders {

	/**
	 * Holds where a reminder of the grant {@code g} is due and none as late was given.
	 */
	private static final String DUE = """
			g.validUntil > $now AND g.validUntil <= $now + duration({seconds: $ahead})
			  AND g.validFrom <= g.validUntil - duration({seconds: $ahead})
			  AND g.endedAt IS NULL AND coalesce(g.remindedAhead > $ahead, true) AND NOT EXISTS {
			    MATCH (g)<-[:HAS_GRANT]-(:Subscription)-[:HAS_GRANT]->(later:Grant)
			    WHERE later.validFrom > $now AND later.endedAt IS NULL
			  }""";

	private final List<Duration> ahead;

	/**
	 * Reminds so long before the end.
	 * @param ahead each longer than nothing
	 */
	public GrantReminders(List<Duration> ahead) {
		if (ahead.stream().anyMatch((each) -> each.isNegative() || each.isZero())) {
			throw new IllegalArgumentException("Reminders come before the end, not " + ahead);
		}
		this.ahead = ahead.stream().sorted().toList();
	}

	/**
	 * Puts on record that reminders have come due.
	 * @param transaction the change's own
	 * @param now the time
	 * @param most how many at most
	 * @return what this transaction put on record, to be told
	 */
	public List<Event> remind(Transaction transaction, Instant now, int most) {
		List<Event> events = new ArrayList<>();
		for (Duration each : this.ahead) {
			Map<String, Object> due = Map.of("now", now, "ahead", each.toSeconds());
			remind(transaction, due, most - events.size()).map((row) -> event(row, each, now)).forEach(events::add);
		}
		return events;
	}

	private static Stream<Row> remind(Transaction transaction, Map<String, Object> due, int most) {
		String locking = """
				MATCH (g:Grant)
				WHERE %s
				WITH g
				ORDER BY g.id
				LIMIT $most
				SET g._lock = true
				RETURN collect(g.id) AS ids
				""".formatted(DUE);
		String reminding = """
				UNWIND $ids AS id
				MATCH (g:Grant {id: id})
				WHERE %s
				SET g.remindedAhead = $ahead
				WITH g
				MATCH (holder)-[:HOLDS]->(s:Subscription)-[:HAS_GRANT]->(g)
				RETURN g.id AS id, s.id AS subscription, holder.id AS consumer, g.validUntil AS validUntil
				ORDER BY id
				""".formatted(DUE);
		Map<String, Object> parameters = new HashMap<>(due);
		parameters.put("most", most);
		parameters.put("ids", transaction.one(locking, parameters).texts("ids"));
		return transaction.rows(reminding, parameters).stream();
	}

	private static Event event(Row row, Duration ahead, Instant now) {
		return Event.of(EventType.ACCESS_ENDING, row.text("id"),
				Map.of("subscription", row.text("subscription"), "consumer", row.text("consumer"), "validUntil",
						row.findInstant("validUntil").orElseThrow().toString(), "ahead", ahead.toString()),
				now);
	}

}
