package io.meshgate.graph.product.authoring;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a domain, a team and ports when a product is made of them.
 *
 * @param domain the domain's identity, if there is one
 * @param owner the team's identity, if there is one
 * @param membership the team's name, if the viewer belongs to it
 * @param administrator whether the viewer administers the platform
 * @param settled whether the team works in the domain or below it already, or the viewer
 * answers for the domain
 * @param inputPorts how many of the input ports the viewer can see
 */
public record Prospect(@Nullable String domain, @Nullable String owner, @Nullable String membership,
		boolean administrator, boolean settled, int inputPorts) {
}
