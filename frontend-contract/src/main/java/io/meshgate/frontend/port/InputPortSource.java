package io.meshgate.frontend.port;

import org.jspecify.annotations.Nullable;

/**
 * What an input port reads.
 *
 * @param outputPort the global id of an output port
 * @param contractId the own id of a contract: it stands unresolved until a port serves it
 */
public record InputPortSource(@Nullable String outputPort, @Nullable String contractId) {
}
