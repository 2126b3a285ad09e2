package io.meshgate.graph.product.handover;

import io.meshgate.graph.team.TeamId;

/**
 * A team that is to answer for a product.
 *
 * @param team the identity
 * @param name for showing
 * @param key what people call the product by
 * @param owns whether the team answers for the product already, and no other
 * @param settled whether it works in the product's domain or below it already; true where
 * the product is in none
 */
public record Heir(TeamId team, String name, String key, boolean owns, boolean settled) {
}
