package io.meshgate.api.roster;

import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A team as somebody has seen it who wants to change it.
 *
 * @param id which team
 * @param version the version they have seen; null where they do not say
 */
record TeamSeen(TeamId id, @Nullable Integer version) {
}
