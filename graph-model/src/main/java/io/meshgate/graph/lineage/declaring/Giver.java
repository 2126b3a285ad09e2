package io.meshgate.graph.lineage.declaring;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.DataProductStatus;

/**
 * A product that gives out what data go to, as it stands under the lock.
 *
 * @param standing where the viewer stands towards it
 * @param status where it stands in its life
 * @param orphan whether no team answers for it
 */
public record Giver(Standing standing, DataProductStatus status, boolean orphan) {
}
