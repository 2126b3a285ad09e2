package io.meshgate.graph.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where events wait for delivery. They are appended in the transaction that made them
 * happen: both are there, or neither. They are in the order of {@code toldAt} and
 * {@code place}: when something happened was noted before anybody waited for a lock, so
 * that of two changes of one thing the second may have happened first; told it is under
 * the lock, by the clock of the database.
 *
 * <p>
 * The statement that appends an event enters it in the record as well, for good: its
 * place there is a nanosecond, so that entries of the record are in the order of
 * {@code at}. There they wait until they are sealed. What was decided {@code byRule}
 * nobody did, whoever set it off.
 */
public final class Outbox {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Appends events.
	 * @param transaction the change they tell of
	 * @param events in the order they happened
	 */
	public void append(Transaction transaction, List<Event> events) {
		String cypher = """
				WITH datetime.realtime() AS now
				UNWIND range(0, size($events) - 1) AS place
				WITH now, place, $events[place] AS event
				CREATE (told:OutboxEntry)
				SET told = event, told.toldAt = now, told.place = place
				CREATE (entry:AuditEntry:Unsealed)
				SET entry = event, entry.at = now + duration({nanoseconds: place})
				RETURN count(entry) AS appended
				""";
		List<Map<String, Object>> entries = events.stream().map((event) -> entry(event, transaction)).toList();
		int appended = transaction.one(cypher, Map.of("events", entries)).number("appended");
		if (appended != events.size()) {
			throw new IllegalStateException("Appended " + appended + " of " + events.size() + " events");
		}
	}

	private static Map<String, Object> entry(Event event, Transaction transaction) {
		Map<String, Object> entry = new HashMap<>(Map.of("id", event.id(), "type", event.type().text(), "subject",
				event.subject(), "data", JSON.writeValueAsString(event.data()), "occurredAt", event.occurredAt()));
		if (!event.data().containsKey("byRule")) {
			transaction.actor().ifPresent((actor) -> entry.put("actor", actor));
		}
		if (event.data().get("onBehalfOf") instanceof String giver) {
			entry.put("onBehalfOf", giver);
		}
		return entry;
	}

}
