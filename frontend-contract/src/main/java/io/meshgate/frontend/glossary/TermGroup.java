package io.meshgate.frontend.glossary;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * Terms that belong together, as an imported catalogue sorts them.
 *
 * @param id the global id
 * @param key what people call it by, unique among groups
 * @param name for showing
 * @param description what its terms have in common
 */
public record TermGroup(String id, String key, String name, @Nullable String description) implements Node {
}
