package io.meshgate.frontend.discovery;

import io.meshgate.frontend.port.PortType;

/**
 * How many products offer a type of port.
 *
 * @param portType the type
 * @param count how many
 */
public record PortTypeCount(PortType portType, int count) {
}
