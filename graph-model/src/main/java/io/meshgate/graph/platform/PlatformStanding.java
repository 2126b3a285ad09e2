package io.meshgate.graph.platform;

import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards a platform: the facts that decide what they may do with
 * it.
 *
 * @param administrator whether they administer the mesh as a whole
 * @param ownerTeam the name of the team that runs it, if they belong to that
 */
public record PlatformStanding(boolean administrator, @Nullable String ownerTeam) {
}
