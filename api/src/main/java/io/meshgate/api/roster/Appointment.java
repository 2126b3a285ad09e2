package io.meshgate.api.roster;

import io.meshgate.graph.Ref;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamRole;

/**
 * A person who is to be something in a team.
 *
 * @param team in which
 * @param person who
 * @param role as what
 */
record Appointment(TeamId team, Ref person, TeamRole role) {
}
