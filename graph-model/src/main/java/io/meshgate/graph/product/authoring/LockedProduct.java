package io.meshgate.graph.product.authoring;

import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Sighting;

/**
 * A product that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param revision grows by one with each change
 * @param sighting what decides what the viewer may do with it
 */
public record LockedProduct(ProductId id, int revision, Sighting sighting) {

	/**
	 * Where it stands in its life.
	 * @return the status
	 */
	public DataProductStatus status() {
		return this.sighting.status();
	}

}
