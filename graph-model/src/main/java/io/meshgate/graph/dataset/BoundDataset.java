package io.meshgate.graph.dataset;

import java.time.Instant;

/**
 * A dataset that an output port offers.
 *
 * @param namespace the source of data
 * @param name in that source
 * @param boundAt when somebody said so
 */
public record BoundDataset(String namespace, String name, Instant boundAt) {
}
