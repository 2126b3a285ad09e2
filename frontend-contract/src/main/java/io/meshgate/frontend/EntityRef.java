package io.meshgate.frontend;

import org.jspecify.annotations.Nullable;

/**
 * Name an entity by its global id, or by the key people use (unique in its type, e.g.
 * `payments`).
 *
 * @param id the global id
 * @param key the key, as `payments`
 */
public record EntityRef(@Nullable String id, @Nullable String key) {
}
