package io.meshgate.graph.application;

import io.meshgate.graph.team.Team;

/**
 * A program that consumes data; it belongs to a team.
 *
 * @param id the identity
 * @param key what people call it by, unique
 * @param name for showing
 * @param owner the team that answers for it
 */
public record Application(ApplicationId id, String key, String name, Team owner) {
}
