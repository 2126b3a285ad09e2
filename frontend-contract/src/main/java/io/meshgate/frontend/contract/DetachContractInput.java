package io.meshgate.frontend.contract;

import org.jspecify.annotations.Nullable;

/**
 * Which output port is taken off its contract.
 *
 * @param outputPort the global id of the output port
 * @param expectedVersion the revision of the product that the viewer has seen; another
 * one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record DetachContractInput(String outputPort, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
