package io.meshgate.graph.outbox;

import java.time.Instant;
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

}
