package io.meshgate.graph.product.authoring;

import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a domain, a team and ports when a product is made of them.
 *
 * @param domain the domain's identity, if there is one
 * @param owner the team's identity, if there is one
 * @param team the team's name, if there is one
 * @param role what the viewer counts as in it; null where they do not belong to it
 * @param administrator whether the viewer administers the platform
 * @param settled whether the team works in the domain or below it already, or the viewer
 * answers for the domain
 * @param inputPorts how many of the input ports the viewer can see
 */
public record Prospect(@Nullable String domain, @Nullable String owner, @Nullable String team, @Nullable TeamRole role,
		boolean administrator, boolean settled, int inputPorts) {
}
