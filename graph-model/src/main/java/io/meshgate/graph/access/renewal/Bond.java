package io.meshgate.graph.access.renewal;

import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.port.OutputPortId;

/**
 * What a subscription is between. It never changes.
 *
 * @param port what is consumed
 * @param consumer who consumes it
 */
public record Bond(OutputPortId port, ConsumerRef consumer) {
}
