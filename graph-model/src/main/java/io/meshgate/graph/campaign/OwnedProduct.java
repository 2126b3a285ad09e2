package io.meshgate.graph.campaign;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.ProductId;

/**
 * A product that a campaign is to be of.
 *
 * @param id the identity
 * @param standing where the viewer stands towards it
 */
public record OwnedProduct(ProductId id, Standing standing) {
}
