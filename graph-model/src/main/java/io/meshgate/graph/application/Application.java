package io.meshgate.graph.application;

import io.meshgate.graph.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * A program that consumes data; it belongs to a team.
 *
 * @param id the identity
 * @param key what people call it by, unique
 * @param name for showing
 * @param owner the team that answers for it; null while an import names one that is not
 * there
 */
public record Application(ApplicationId id, String key, String name, @Nullable Team owner) {
}
