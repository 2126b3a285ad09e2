package io.meshgate.frontend.platform;

import io.meshgate.frontend.port.OutputPort;

/**
 * An output port in a list.
 *
 * @param cursor where this output port stands in the list
 * @param node the output port
 */
public record OutputPortEdge(String cursor, OutputPort node) {
}
