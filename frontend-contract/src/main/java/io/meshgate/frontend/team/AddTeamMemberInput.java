package io.meshgate.frontend.team;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Whom a team takes in.
 *
 * @param team the global id of the team
 * @param person whom: an active person
 * @param role as what
 * @param idempotencyKey the same key answers the first result again
 */
public record AddTeamMemberInput(String team, EntityRef person, TeamRole role, @Nullable String idempotencyKey) {
}
