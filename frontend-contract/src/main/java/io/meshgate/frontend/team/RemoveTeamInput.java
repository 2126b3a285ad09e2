package io.meshgate.frontend.team;

import org.jspecify.annotations.Nullable;

/**
 * Which team is removed.
 *
 * @param team the global id of the team
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record RemoveTeamInput(String team, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {
}
