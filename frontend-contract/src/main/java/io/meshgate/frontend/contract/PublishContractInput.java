package io.meshgate.frontend.contract;

import org.jspecify.annotations.Nullable;

/**
 * Which contract is published, and for which output port.
 *
 * @param outputPort the global id of the output port that comes under it
 * @param document the whole contract by the Open Data Contract Standard
 * @param expectedVersion the revision of the product that the viewer has seen
 * @param idempotencyKey the same key answers the first result again
 */
public record PublishContractInput(String outputPort, String document, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
