package io.meshgate.frontend.campaign;

/**
 * What becomes of access that is reviewed.
 */
public enum ReviewVerdict {

	/** It goes on. */
	CONFIRMED,

	/** It is revoked, for good, and with it what was granted to follow it. */
	ENDED

}
