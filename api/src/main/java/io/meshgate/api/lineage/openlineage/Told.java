package io.meshgate.api.lineage.openlineage;

import java.util.Optional;

import io.meshgate.graph.lineage.event.LineageEvent;

/**
 * One event of a body: what it tells, or why that cannot be told.
 *
 * @param index where it stands in the body, counted from 0
 * @param event what it tells
 * @param problem why nothing
 */
public record Told(int index, Optional<LineageEvent> event, Optional<String> problem) {
}
