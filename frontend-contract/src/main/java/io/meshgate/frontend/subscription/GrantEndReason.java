package io.meshgate.frontend.subscription;

/**
 * Why a grant ended.
 */
public enum GrantEndReason {

	/** Its time was up. */
	EXPIRED,

	/** The owner's side took it away. */
	REVOKED,

	/** The consumer's side gave it back. */
	RELINQUISHED,

	/** Another took its place. */
	SUPERSEDED,

	/** A policy ended it. */
	POLICY

}
