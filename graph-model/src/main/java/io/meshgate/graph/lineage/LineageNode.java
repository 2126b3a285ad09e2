package io.meshgate.graph.lineage;

import io.meshgate.graph.product.ProductId;

/**
 * A product on the way.
 *
 * @param product which one
 * @param distance the fewest hops from the start over products that the viewer may see
 */
public record LineageNode(ProductId product, int distance) {
}
