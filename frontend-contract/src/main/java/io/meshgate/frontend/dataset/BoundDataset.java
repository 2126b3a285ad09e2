package io.meshgate.frontend.dataset;

import java.time.OffsetDateTime;

/**
 * A dataset that an output port offers.
 *
 * @param namespace the source of data
 * @param name what it is called in that source
 * @param boundAt when somebody who answers for the product said so
 */
public record BoundDataset(String namespace, String name, OffsetDateTime boundAt) {
}
