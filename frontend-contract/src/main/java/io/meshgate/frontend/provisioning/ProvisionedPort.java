package io.meshgate.frontend.provisioning;

import io.meshgate.frontend.port.PortType;
import org.jspecify.annotations.Nullable;

/**
 * An output port, as far as a program needs to know it that opens and closes it.
 *
 * @param id the global id
 * @param key what people call it by, unique
 * @param name for showing
 * @param type what it offers
 * @param platform the platform it runs on
 * @param location where it is found there
 */
public record ProvisionedPort(String id, String key, String name, PortType type, @Nullable String platform,
		@Nullable String location) {
}
