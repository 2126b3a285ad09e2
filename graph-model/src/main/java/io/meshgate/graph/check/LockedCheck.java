package io.meshgate.graph.check;

import io.meshgate.graph.product.authoring.LockedProduct;

/**
 * A check whose product this transaction has locked, as both stand under the lock.
 *
 * @param id the identity
 * @param product whose data are checked
 */
public record LockedCheck(QualityCheckId id, LockedProduct product) {
}
