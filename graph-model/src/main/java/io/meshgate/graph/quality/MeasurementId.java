package io.meshgate.graph.quality;

import io.meshgate.graph.Id;

/**
 * The identity of a {@link Measurement}.
 *
 * @param value as it stands in the graph
 */
public record MeasurementId(String value) implements Id {
}
