package io.meshgate.frontend.product;

import java.net.URI;

import io.meshgate.frontend.port.PortType;
import org.jspecify.annotations.Nullable;

/**
 * What a new output port says.
 *
 * @param name unique in the product; at most 200 characters
 * @param type what it offers
 * @param version the version it gives itself; at most 100 characters
 * @param platform the platform it runs on; at most 200 characters
 * @param location where it is found there
 */
public record OutputPortInput(String name, PortType type, @Nullable String version, @Nullable String platform,
		@Nullable URI location) {
}
