package io.meshgate.frontend.subscription;

/**
 * Where a subscription stands: the first that holds.
 */
public enum SubscriptionStatus {

	/** A grant covers now. */
	ACTIVE,

	/** A grant covers now but is suspended. */
	SUSPENDED,

	/** A grant begins later. */
	SCHEDULED,

	/** A request is open and nothing was ever granted. */
	PENDING,

	/** The last grant was taken away. */
	REVOKED,

	/** The consumer gave the last grant back. */
	RELINQUISHED,

	/** The last grant came to its end. */
	EXPIRED,

	/** The last request was refused. */
	REJECTED,

	/**
	 * Nothing is open: nothing was granted, or what was granted is no longer there.
	 */
	CLOSED

}
