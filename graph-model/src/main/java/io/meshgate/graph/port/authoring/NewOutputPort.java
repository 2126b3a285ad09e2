package io.meshgate.graph.port.authoring;

import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * An output port that is about to be added to a product.
 *
 * @param id its identity
 * @param version the version it gives itself
 * @param profile what it says
 */
public record NewOutputPort(OutputPortId id, @Nullable String version, PortProfile profile) {
}
