package io.meshgate.frontend.template;

import io.meshgate.frontend.port.PortType;
import org.jspecify.annotations.Nullable;

/**
 * An output port that a product starts with.
 *
 * @param name unique in the template; at most 200 characters, and neither `/` nor `@`
 * among them
 * @param type what it offers
 * @param platform the platform it runs on, unless it is the one that the template is
 * offered on; at most 200 characters
 */
public record TemplatePortInput(String name, PortType type, @Nullable String platform) {
}
