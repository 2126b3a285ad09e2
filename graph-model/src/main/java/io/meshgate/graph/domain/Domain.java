package io.meshgate.graph.domain;

import org.jspecify.annotations.Nullable;

/**
 * A part of the business that owns its data.
 *
 * @param id the identity
 * @param key what people call it by, unique
 * @param name for showing
 * @param description what belongs to it
 */
public record Domain(DomainId id, String key, String name, @Nullable String description) {
}
