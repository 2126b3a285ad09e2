package io.meshgate.frontend.port;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * What a new output port says.
 *
 * @param dataProduct the global id of the product
 * @param name unique in the product together with the version
 * @param type what it offers
 * @param version the version it gives itself
 * @param platform the platform it runs on
 * @param location where it is found there
 * @param example some of the data, as a text
 * @param termsOfUse the terms on which the data may be used
 * @param termsLocation where the terms of use stand
 * @param expectedVersion the revision of the product that the viewer has seen
 * @param idempotencyKey the same key answers the first result again
 */
public record AddOutputPortInput(String dataProduct, String name, PortType type, @Nullable String version,
		@Nullable String platform, @Nullable URI location, @Nullable String example, @Nullable String termsOfUse,
		@Nullable URI termsLocation, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
