package io.meshgate.frontend.product;

/**
 * Which side of the mesh a product stands on.
 */
public enum DataProductKind {

	/** Close to the systems where the data arise. */
	SOURCE_ALIGNED,

	/** Joins the data of several others. */
	AGGREGATE,

	/** Made for one use. */
	CONSUMER_ALIGNED

}
