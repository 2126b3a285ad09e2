package io.meshgate.graph.platform;

import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards a platform: the facts that decide what they may do with
 * it.
 *
 * @param administrator whether they administer the mesh as a whole
 * @param ownerTeam the name of the team that runs it, if they belong to that
 * @param ownerRole what they count as in that team; null where they do not belong to it
 */
public record PlatformStanding(boolean administrator, @Nullable String ownerTeam, @Nullable TeamRole ownerRole) {
}
