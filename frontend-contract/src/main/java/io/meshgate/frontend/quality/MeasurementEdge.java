package io.meshgate.frontend.quality;

/**
 * A measurement in a list.
 *
 * @param cursor where this measurement stands in the list
 * @param node the measurement
 */
public record MeasurementEdge(String cursor, Measurement node) {
}
