package io.meshgate.frontend.subscription;

/**
 * Where a grant stands.
 */
public enum GrantStatus {

	/** Begins later. */
	SCHEDULED,

	/** Covers now. */
	ACTIVE,

	/** Covers now but is held back. */
	SUSPENDED,

	/** Is over. */
	ENDED

}
