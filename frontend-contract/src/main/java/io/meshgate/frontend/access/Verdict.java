package io.meshgate.frontend.access;

/**
 * Which way a decision went.
 */
public enum Verdict {

	/** Yes. */
	APPROVED,

	/** No. */
	REJECTED

}
