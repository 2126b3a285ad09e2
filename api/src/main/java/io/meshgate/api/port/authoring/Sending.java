package io.meshgate.api.port.authoring;

import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.Id;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A change on its way: who sends it, what they have seen, and what tells it from all
 * others.
 *
 * @param viewer who sends it
 * @param seen the revision of the product they have seen; null where they do not say
 * @param operation the change
 */
public record Sending(Viewer viewer, @Nullable Integer seen, Operation operation) {

	/**
	 * What happened, to be told.
	 * @param type what
	 * @param subject what it is about
	 * @param data what is said of it, beside who did it
	 * @return the event
	 */
	public Event event(EventType type, Id subject, Map<String, Object> data) {
		Map<String, Object> all = new HashMap<>(data);
		all.put("by", this.viewer.person().value());
		return Event.of(type, subject.value(), all, this.operation.at());
	}

}
