package io.meshgate.graph.rating;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.ProductId;

/**
 * A rating whose product this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param product the product it is about
 * @param version grows by one with each change
 * @param own whether it is the viewer's
 * @param standing where the viewer stands towards the product
 */
public record LockedRating(RatingId id, ProductId product, int version, boolean own, Standing standing) {
}
