package io.meshgate.graph.glossary;

import org.jspecify.annotations.Nullable;

/**
 * Terms that belong together, as the catalogue sorts them that they come from.
 *
 * @param id the identity
 * @param key what people call it by, unique
 * @param name for showing
 * @param description what its terms have in common
 */
public record TermGroup(TermGroupId id, String key, String name, @Nullable String description) {
}
