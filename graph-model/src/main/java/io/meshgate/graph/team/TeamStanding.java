package io.meshgate.graph.team;

import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards a team, as the graph says at this moment: the facts that
 * decide what they may do with it.
 *
 * @param administrator whether they administer the platform
 * @param team the team's name
 * @param role what they are in the team; null where they do not belong to it
 * @param owned whether the team has an owner who may act
 */
public record TeamStanding(boolean administrator, String team, @Nullable TeamRole role, boolean owned) {
}
