package io.meshgate.graph.application;

import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards an application: the facts that decide what they may do
 * with it.
 *
 * @param administrator whether they administer the platform
 * @param ownerTeam the name of the team that answers for it, if they belong to that
 * @param ownerRole what they count as in that team; null where they do not belong to it
 */
public record ApplicationStanding(boolean administrator, @Nullable String ownerTeam, @Nullable TeamRole ownerRole) {
}
