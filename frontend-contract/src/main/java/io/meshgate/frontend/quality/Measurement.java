package io.meshgate.frontend.quality;

import java.time.OffsetDateTime;

/**
 * A value that was measured of an objective.
 *
 * @param at when it was measured
 * @param value the value, in the objective's unit
 */
public record Measurement(OffsetDateTime at, double value) {
}
