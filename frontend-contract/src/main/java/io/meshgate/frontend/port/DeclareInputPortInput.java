package io.meshgate.frontend.port;

import org.jspecify.annotations.Nullable;

/**
 * What a new input port says.
 *
 * @param dataProduct the global id of the product whose data come from there
 * @param source what it reads
 * @param contractVersion the version of the contract, where only that one will do
 * @param name for showing, in place of the name of what it reads
 * @param expectedVersion the revision of the product that the viewer has seen
 * @param idempotencyKey the same key answers the first result again
 */
public record DeclareInputPortInput(String dataProduct, InputPortSource source, @Nullable String contractVersion,
		@Nullable String name, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
