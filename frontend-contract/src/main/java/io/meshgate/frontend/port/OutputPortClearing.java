package io.meshgate.frontend.port;

/**
 * What of an output port is cleared by name: an empty text clears the rest that may be
 * empty.
 */
public enum OutputPortClearing {

	/** Where it is found. */
	LOCATION,
	/** Where the terms of use stand. */
	TERMS_LOCATION

}
