package io.meshgate.frontend.access;

/**
 * A basket in a list.
 *
 * @param cursor where this basket stands in the list
 * @param node the basket
 */
public record AccessBasketEdge(String cursor, AccessBasket node) {
}
