package io.meshgate.graph.team;

import org.jspecify.annotations.Nullable;

/**
 * People who own things together.
 *
 * @param id the identity
 * @param key what people call it by, unique
 * @param name for showing
 * @param description what it is for
 */
public record Team(TeamId id, String key, String name, @Nullable String description) {
}
