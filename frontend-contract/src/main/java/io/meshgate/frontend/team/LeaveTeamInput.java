package io.meshgate.frontend.team;

import org.jspecify.annotations.Nullable;

/**
 * Which team the viewer leaves.
 *
 * @param team the global id of the team
 * @param idempotencyKey the same key answers the first result again
 */
public record LeaveTeamInput(String team, @Nullable String idempotencyKey) {
}
