package io.meshgate.frontend.domain;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of the business that owns its data. Domains form a tree.
 *
 * @param id the global id
 * @param key what people call it by, unique among domains
 * @param name for showing
 * @param description what belongs to it
 */
public record Domain(String id, String key, String name, @Nullable String description) implements Node {
}
