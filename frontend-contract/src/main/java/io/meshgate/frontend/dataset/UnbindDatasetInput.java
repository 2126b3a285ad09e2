package io.meshgate.frontend.dataset;

import org.jspecify.annotations.Nullable;

/**
 * Which dataset an output port no longer offers.
 *
 * @param outputPort the global id of the output port
 * @param namespace the source of data
 * @param name what the dataset is called in that source
 * @param expectedVersion the revision of the product that the viewer has seen
 * @param idempotencyKey the same key answers the first result again
 */
public record UnbindDatasetInput(String outputPort, String namespace, String name, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
