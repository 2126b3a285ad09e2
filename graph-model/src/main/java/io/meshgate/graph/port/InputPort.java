package io.meshgate.graph.port;

import org.jspecify.annotations.Nullable;

/**
 * Where a product's data come from.
 *
 * @param name for showing
 * @param source the output port it reads; null where that is unknown or hidden from the
 * viewer
 * @param unresolvedContractId the contract it waits for, while no port serves it
 */
public record InputPort(String name, @Nullable OutputPort source, @Nullable String unresolvedContractId) {
}
