package io.meshgate.frontend.port;

import org.jspecify.annotations.Nullable;

/**
 * Which input port goes.
 *
 * @param inputPort the global id of the input port
 * @param expectedVersion the revision of the product that the viewer has seen
 * @param idempotencyKey the same key answers the first result again
 */
public record RemoveInputPortInput(String inputPort, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
