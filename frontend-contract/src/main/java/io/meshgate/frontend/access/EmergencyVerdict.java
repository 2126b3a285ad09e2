package io.meshgate.frontend.access;

/**
 * Which way a review went.
 */
public enum EmergencyVerdict {

	/** It was an emergency. */
	JUSTIFIED,

	/** It was none. */
	UNJUSTIFIED

}
