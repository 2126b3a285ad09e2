package io.meshgate.graph.quality.upkeep;

import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.quality.ObjectiveId;

/**
 * An objective whose product this transaction has locked, as both stand under the lock.
 *
 * @param id the identity
 * @param version grows by one with each change
 * @param product which promises it
 */
public record LockedObjective(ObjectiveId id, int version, LockedProduct product) {
}
