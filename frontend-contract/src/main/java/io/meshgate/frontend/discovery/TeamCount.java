package io.meshgate.frontend.discovery;

import io.meshgate.frontend.team.Team;

/**
 * How many products a team owns.
 *
 * @param team the team
 * @param count how many
 */
public record TeamCount(Team team, int count) {
}
