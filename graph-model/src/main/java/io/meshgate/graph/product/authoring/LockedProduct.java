package io.meshgate.graph.product.authoring;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.ProductId;

/**
 * A product that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param status where it stands in its life
 * @param revision grows by one with each change
 * @param orphan whether no team answers for it
 * @param standing where the viewer stands towards it
 */
public record LockedProduct(ProductId id, DataProductStatus status, int revision, boolean orphan, Standing standing) {
}
