package io.meshgate.frontend.application;

import io.meshgate.frontend.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * Something that an application says that it reads.
 *
 * @param name for showing; {@code not shown} where its product is hidden from the viewer
 * @param source the output port it reads; null while that is not known in the mesh, and
 * where its product is hidden
 * @param unresolvedPort the key of the output port it waits for, or the Backstage entity
 * that is to describe that; set while that is not known in the mesh
 */
public record ApplicationInput(String name, @Nullable OutputPort source, @Nullable String unresolvedPort) {
}
