package io.meshgate.graph.incident;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.ProductId;

/**
 * An incident that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param product the product it is about
 * @param open whether it is not over
 * @param version grows by one with each change
 * @param standing where the viewer stands towards the product
 */
public record LockedIncident(IncidentId id, ProductId product, boolean open, int version, Standing standing) {
}
