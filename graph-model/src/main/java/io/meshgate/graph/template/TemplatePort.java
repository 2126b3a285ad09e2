package io.meshgate.graph.template;

import io.meshgate.graph.port.PortType;

/**
 * An output port that a product starts with.
 *
 * @param name its name in the product
 * @param type what it offers
 * @param platform the platform it runs on
 */
public record TemplatePort(String name, PortType type, String platform) {
}
