package io.meshgate.frontend.team;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * What a member becomes.
 *
 * @param team the global id of the team
 * @param person whom
 * @param role as what from now on
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeTeamMemberRoleInput(String team, EntityRef person, TeamRole role, @Nullable String idempotencyKey) {
}
