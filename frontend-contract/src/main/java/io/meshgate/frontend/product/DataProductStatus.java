package io.meshgate.frontend.product;

/**
 * Where a product stands in its life.
 */
public enum DataProductStatus {

	/** Being made; its owners alone see it. */
	DRAFT,

	/** Shown to the mesh, not yet promised. */
	PROPOSED,

	/** Offered. */
	ACTIVE,

	/** Still there, but about to end. */
	DEPRECATED,

	/** Ended. */
	RETIRED

}
