package io.meshgate.frontend.delegation;

/**
 * Where a delegation stands.
 */
public enum DelegationStatus {

	/** It begins later. */
	SCHEDULED,

	/** It holds. */
	RUNNING,

	/** Its time is over, or somebody ended it before. */
	ENDED

}
