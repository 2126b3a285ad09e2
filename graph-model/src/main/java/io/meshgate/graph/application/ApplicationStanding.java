package io.meshgate.graph.application;

import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards an application: the facts that decide what they may do
 * with it.
 *
 * @param administrator whether they administer the platform
 * @param ownerTeam the name of the team that answers for it, if they belong to that
 */
public record ApplicationStanding(boolean administrator, @Nullable String ownerTeam) {
}
