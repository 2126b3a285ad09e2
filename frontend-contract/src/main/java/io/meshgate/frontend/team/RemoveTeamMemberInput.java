package io.meshgate.frontend.team;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Whom a team lets go. An import whose text changes and still names the person brings
 * them back.
 *
 * @param team the global id of the team
 * @param person whom
 * @param idempotencyKey the same key answers the first result again
 */
public record RemoveTeamMemberInput(String team, EntityRef person, @Nullable String idempotencyKey) {
}
