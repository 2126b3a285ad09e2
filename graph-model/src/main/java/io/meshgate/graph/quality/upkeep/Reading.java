package io.meshgate.graph.quality.upkeep;

import java.time.Instant;

import io.meshgate.graph.quality.MeasurementId;
import io.meshgate.graph.quality.ObjectiveId;

/**
 * A value that is about to be reported.
 *
 * @param id its identity, where it is not known yet
 * @param objective what was measured
 * @param at when
 * @param value in the objective's unit
 */
public record Reading(MeasurementId id, ObjectiveId objective, Instant at, double value) {
}
