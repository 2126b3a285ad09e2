package io.meshgate.graph.incident;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.ProductId;

/**
 * A product that this transaction has locked, as it concerns a viewer.
 *
 * @param product which product
 * @param standing where the viewer stands towards it
 * @param consuming whether the viewer's side has access to it now
 */
public record Concern(ProductId product, Standing standing, boolean consuming) {
}
