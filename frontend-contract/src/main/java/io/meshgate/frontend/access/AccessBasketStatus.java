package io.meshgate.frontend.access;

/**
 * Where a basket stands: the first that holds.
 */
public enum AccessBasketStatus {

	/** Something of it is open. */
	OPEN,
	/** Access was granted to all of it. */
	APPROVED,
	/** Access was granted to some of it. */
	PARTLY_APPROVED,
	/** Access was refused. */
	REFUSED,
	/** Nobody has decided on any of it. */
	CLOSED

}
