package io.meshgate.frontend.subscription;

/**
 * How far the platform is with what was granted or ended.
 */
public enum ProvisioningState {

	/** Nothing was asked of the platform. */
	NONE,

	/** The platform has yet to begin. */
	PENDING,

	/** The platform has begun. */
	IN_PROGRESS,

	/** The platform is done. */
	DONE,

	/** The platform has failed. */
	FAILED

}
