package io.meshgate.frontend.provisioning;

import io.meshgate.frontend.usage.ConsumerKind;

/**
 * Who consumes, as far as a program needs to know them.
 *
 * @param id the global id
 * @param kind what it is
 * @param key what people call it by
 * @param name for showing
 */
public record ProvisionedConsumer(String id, ConsumerKind kind, String key, String name) {
}
