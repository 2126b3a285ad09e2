package io.meshgate.graph.provisioning;

import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.PortType;
import org.jspecify.annotations.Nullable;

/**
 * An output port, as far as a program needs to know it that opens and closes it.
 *
 * @param id the identity
 * @param key what people call it by
 * @param name for showing
 * @param type what it offers
 * @param platform the platform it runs on
 * @param location where it is found there
 */
public record ProvisionedPort(OutputPortId id, String key, String name, PortType type, @Nullable String platform,
		@Nullable String location) {
}
