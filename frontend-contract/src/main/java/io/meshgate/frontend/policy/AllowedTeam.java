package io.meshgate.frontend.policy;

import io.meshgate.frontend.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * A team that a policy names, with all teams below it.
 *
 * @param name what it is called; where it was removed since, what it was called when it
 * was named
 * @param team the team; null where it was removed since
 */
public record AllowedTeam(String name, @Nullable Team team) {
}
