package io.meshgate.frontend.quality;

import java.time.OffsetDateTime;

/**
 * A value that was measured.
 *
 * @param objective the global id of an objective of the product
 * @param at when it was measured: not in the future
 * @param value the value, in the objective's unit
 */
public record MeasurementInput(String objective, OffsetDateTime at, double value) {
}
