package io.meshgate.graph.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened, to be told to others at least once.
 *
 * @param id the identity, the same on every delivery
 * @param type what happened
 * @param subject the identity of what it happened to
 * @param data what a listener needs to know: texts, numbers and claims only
 * @param occurredAt when it happened
 */
public record Event(String id, EventType type, String subject, Map<String, Object> data, Instant occurredAt) {

	public Event {
		data = Map.copyOf(data);
	}

	/**
	 * Something that happened just now.
	 * @param type what happened
	 * @param subject the identity of what it happened to
	 * @param data what a listener needs to know
	 * @param occurredAt when
	 * @return the event, with an identity of its own
	 */
	public static Event of(EventType type, String subject, Map<String, Object> data, Instant occurredAt) {
		return new Event(UUID.randomUUID().toString(), type, subject, data, occurredAt);
	}

	/**
	 * The same, of which more is said.
	 * @param name of what is said
	 * @param value what it is: a text, a number or a claim
	 * @return the same event
	 */
	public Event with(String name, Object value) {
		Map<String, Object> more = new HashMap<>(this.data);
		more.put(name, value);
		return new Event(this.id, this.type, this.subject, more, this.occurredAt);
	}

}
