package io.meshgate.graph.outbox;

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
				UNWIND range(0, size($events) - 1) AS place
				CREATE (entry:OutboxEntry)
				SET entry = $events[place], entry.toldAt = datetime.statement(), entry.place = place
				RETURN count(entry) AS appended
				""";
		int appended = transaction.one(cypher, Map.of("events", events.stream().map(Outbox::entry).toList()))
			.number("appended");
		if (appended != events.size()) {
			throw new IllegalStateException("Appended " + appended + " of " + events.size() + " events");
		}
	}

	private static Map<String, Object> entry(Event event) {
		return Map.of("id", event.id(), "type", event.type().text(), "subject", event.subject(), "data",
				JSON.writeValueAsString(event.data()), "occurredAt", event.occurredAt());
	}

}
