package io.meshgate.graph.quality;

import java.time.Instant;

/**
 * A value that was measured of an objective, which has at most one for each instant.
 *
 * @param id the identity
 * @param at when it was measured
 * @param value in the objective's unit
 */
public record Measurement(MeasurementId id, Instant at, double value) {
}
