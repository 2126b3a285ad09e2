package io.meshgate.frontend.access;

/**
 * Where a request stands. The last five are final.
 */
public enum AccessRequestStatus {

	/** Asked, not yet routed. */
	SUBMITTED,

	/** Waits for its approvers. */
	IN_REVIEW,

	/** Waits for the requester's answer. */
	NEEDS_INFO,

	/** Waits for the requester to take or leave less. */
	COUNTER_OFFERED,

	/** Access was granted. */
	APPROVED,

	/** Access was refused. */
	REJECTED,

	/** The requester took it back. */
	WITHDRAWN,

	/** Nobody decided in time. */
	EXPIRED,

	/** What it asked for is no longer there. */
	SUPERSEDED

}
