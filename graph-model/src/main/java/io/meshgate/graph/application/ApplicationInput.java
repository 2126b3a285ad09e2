package io.meshgate.graph.application;

import io.meshgate.graph.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * Something that an application says that it reads.
 *
 * @param name for showing
 * @param source the output port; null where that is unknown or hidden from the viewer
 * @param unresolvedPort what it waits for, while that is unknown
 */
public record ApplicationInput(String name, @Nullable OutputPort source, @Nullable String unresolvedPort) {
}
