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

	/** What it gave access to is no longer there. */
	SUPERSEDED,

	/** A policy ended it, or whoever had it alone may no longer act. */
	POLICY

}
