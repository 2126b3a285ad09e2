package io.meshgate.frontend.product;

/**
 * A product in a list.
 *
 * @param cursor where this product stands in the list
 * @param node the product
 */
public record DataProductEdge(String cursor, DataProduct node) {
}
