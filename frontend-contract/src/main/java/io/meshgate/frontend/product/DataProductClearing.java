package io.meshgate.frontend.product;

/**
 * What of a product is cleared by name: an empty text clears the rest that may be empty.
 */
public enum DataProductClearing {

	/** Which side of the mesh it stands on. */
	KIND,
	/** How much depends on it. */
	TIER

}
