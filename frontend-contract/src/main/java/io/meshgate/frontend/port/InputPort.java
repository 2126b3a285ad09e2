package io.meshgate.frontend.port;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where a product's data come from.
 *
 * @param id the global id
 * @param name for showing
 * @param source the output port it reads; null while that is not known in the mesh, and
 * where its product is hidden
 * @param unresolvedContractId set while the source is not known in the mesh
 * @param unresolvedVersion the version it waits for, where it names one
 * @param unresolvedPort the key of the port it waits for, where it names one
 */
public record InputPort(String id, String name, @Nullable OutputPort source, @Nullable String unresolvedContractId,
		@Nullable String unresolvedVersion, @Nullable String unresolvedPort) implements Node {
}
