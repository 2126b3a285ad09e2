package io.meshgate.graph.campaign;

/**
 * What becomes of access that is reviewed.
 */
public enum ReviewVerdict {

	/** It goes on. */
	CONFIRMED,
	/** It is revoked, for good. */
	ENDED

}
