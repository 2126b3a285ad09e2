package io.meshgate.graph.subscription;

import io.meshgate.graph.person.Standing;

/**
 * A grant that this transaction has locked, as it stands under the lock.
 *
 * @param grant as it stands
 * @param standing where the viewer stands towards the product
 * @param consumerSide whether the viewer belongs to the side that consumes
 */
public record LockedGrant(Grant grant, Standing standing, boolean consumerSide) {
}
