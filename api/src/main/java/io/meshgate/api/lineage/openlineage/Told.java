package io.meshgate.api.lineage.openlineage;

import java.util.Optional;

import io.meshgate.graph.lineage.event.LineageEvent;

/**
 * One event of a body: what it tells, or why that cannot be told.
 *
 * @param index where it stands in the body, counted from 0
 * @param event what it tells
 * @param problem why nothing
 * @param retriable whether it could be taken if it came again
 */
public record Told(int index, Optional<LineageEvent> event, Optional<String> problem, boolean retriable) {

	static Told of(int index, LineageEvent event) {
		return new Told(index, Optional.of(event), Optional.empty(), false);
	}

	static Told bad(int index, String problem) {
		return new Told(index, Optional.empty(), Optional.of(problem), false);
	}

	static Told later(int index, String problem) {
		return new Told(index, Optional.empty(), Optional.of(problem), true);
	}

}
