package io.meshgate.api.lineage.declaring;

import java.util.Map;

import io.meshgate.graph.lineage.declaring.Declaration;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;

/**
 * Something said of where data go, on its way: who says it, what, and what tells this
 * change from all others.
 *
 * @param viewer who says it
 * @param declaration what they say
 * @param operation the change
 */
record Declaring(Viewer viewer, Declaration declaration, Operation operation) {

	/**
	 * What happened to the thing that data go to.
	 */
	Event event(EventType type) {
		Map<String, Object> data = Map.of("from", this.declaration.ends().from().value(), "level",
				this.declaration.ends().level().name(), "reason", this.declaration.reason(), "by",
				this.viewer.person().value());
		return Event.of(type, this.declaration.ends().to().value(), data, this.operation.at());
	}

}
