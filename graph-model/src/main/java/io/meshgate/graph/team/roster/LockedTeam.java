package io.meshgate.graph.team.roster;

import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamStanding;

/**
 * A team that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param version grows by one with each change of what it says
 * @param standing where the viewer stands towards it
 */
public record LockedTeam(TeamId id, int version, TeamStanding standing) {
}
