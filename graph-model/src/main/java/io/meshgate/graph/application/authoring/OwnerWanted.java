package io.meshgate.graph.application.authoring;

import io.meshgate.graph.application.ApplicationStanding;
import io.meshgate.graph.team.TeamId;

/**
 * A team that is to answer for an application.
 *
 * @param id the team's identity
 * @param standing where the viewer would stand towards the application then
 */
public record OwnerWanted(TeamId id, ApplicationStanding standing) {
}
