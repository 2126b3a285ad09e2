package io.meshgate.frontend.team;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a team goes.
 *
 * @param team the global id of the team
 * @param parent the team it becomes a part of; null or left out to make it a part of
 * none, which takes an administrator
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record MoveTeamInput(String team, @Nullable EntityRef parent, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {
}
