package io.meshgate.frontend.template;

import io.meshgate.frontend.port.PortType;

/**
 * An output port that a product starts with.
 *
 * @param name its name in the product
 * @param type what it offers
 * @param platform the platform it runs on: the one that the template is offered on,
 * unless it says another
 */
public record TemplatePort(String name, PortType type, String platform) {
}
