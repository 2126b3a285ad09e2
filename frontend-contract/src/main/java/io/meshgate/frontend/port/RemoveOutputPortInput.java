package io.meshgate.frontend.port;

import org.jspecify.annotations.Nullable;

/**
 * Which output port goes.
 *
 * @param outputPort the global id of the output port
 * @param expectedVersion the revision of the product that the viewer has seen
 * @param idempotencyKey the same key answers the first result again
 */
public record RemoveOutputPortInput(String outputPort, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
