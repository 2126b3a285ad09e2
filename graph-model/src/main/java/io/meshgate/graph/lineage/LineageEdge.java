package io.meshgate.graph.lineage;

import io.meshgate.graph.product.ProductId;

/**
 * Data go from one product to another.
 *
 * @param from the product the data come from
 * @param to the product the data go to
 */
public record LineageEdge(ProductId from, ProductId to) {
}
