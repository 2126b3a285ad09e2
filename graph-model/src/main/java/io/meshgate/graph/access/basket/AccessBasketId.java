package io.meshgate.graph.access.basket;

import io.meshgate.graph.Id;

/**
 * The identity of an {@link AccessBasket}.
 *
 * @param value as it stands in the graph
 */
public record AccessBasketId(String value) implements Id {
}
