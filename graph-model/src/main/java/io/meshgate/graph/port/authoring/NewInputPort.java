package io.meshgate.graph.port.authoring;

import io.meshgate.graph.port.InputPortId;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * An input port that is about to be declared: either it reads a port, or it waits for one
 * that serves a contract.
 *
 * @param id its identity
 * @param name for showing; null for that of what it reads
 * @param source the port it reads
 * @param contractId the contract it waits for
 * @param version of that contract, where only that one will do
 */
public record NewInputPort(InputPortId id, @Nullable String name, @Nullable OutputPortId source,
		@Nullable String contractId, @Nullable String version) {
}
