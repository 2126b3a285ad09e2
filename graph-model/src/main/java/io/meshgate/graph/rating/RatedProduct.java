package io.meshgate.graph.rating;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.ProductId;

/**
 * A product that this transaction has locked, as it is to be rated by a viewer.
 *
 * @param id which product
 * @param standing where the viewer stands towards it
 * @param consumed whether the viewer's side has, or had, access to it
 */
public record RatedProduct(ProductId id, Standing standing, boolean consumed) {
}
